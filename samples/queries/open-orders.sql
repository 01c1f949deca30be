-- Orders over property that the record leaves open: asked for, put off or unclear, oldest first.
select case_id, court, decided_on, type, status, property
from v_order
where status in ('applied_for', 'pending', 'unclear')
  and type in ('deprivation', 'forfeiture', 'deletion_direction', 'unspecified_application')
order by decided_on nulls first, case_id
