-- How many orders of each kind and status are recorded, after repeated lines are collapsed.
select type, status, count(*) as orders, sum(lines) as lines
from v_order
group by type, status
order by orders desc, type, status
