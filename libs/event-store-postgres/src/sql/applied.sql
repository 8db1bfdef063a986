select m.name
from es.migrations m
