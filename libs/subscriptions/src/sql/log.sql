select position, id
from work.log
