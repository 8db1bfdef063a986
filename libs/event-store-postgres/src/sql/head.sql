select h.position
from es.head h
