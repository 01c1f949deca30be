-- How many court days each court was expected to have results of, and of how many there are some.
select court, count(*) filter (where expected_by in ('listed', 'history')) as expected,
  count(*) filter (where expected_by in ('listed', 'history') and registers > 0 and held = 0) as seen,
  count(*) filter (where registers > 0) as days_with_results, count(*) filter (where seen = 'listed') as listed_only,
  sum(held) as held,
  min(date) as first_day, max(date) as last_day
from v_coverage
group by court
order by court
