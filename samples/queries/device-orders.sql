-- Every order over property, with the case it was made in.
select case_id, court, decided_on, type, status, property, power
from v_order
where type in ('deprivation', 'forfeiture', 'deletion_direction', 'property_return', 'surrender_direction')
order by decided_on nulls first, case_id
