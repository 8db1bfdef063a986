select a.outcome, a.revision, a.position, a.taken
from es.append($1, $2, $3, $4, $5, $6, $7) a
