-- Which courts were seen on how many days, and through how many documents.
select court, count(distinct date) as days, min(date) as first_day, max(date) as last_day, sum(documents) as documents
from v_coverage
group by court
order by court
