# Makes rate-ratio.csv and ratio-of-ratios.csv, what RateRatioTest holds ours against: Rscript rate-ratio.R
# R needs nothing but itself (tried with 4.2.2); the tests do not need R.
options(digits = 15)
cases <- data.frame(now = c(3, 0, 12, 40, 7, 1, 250), before = c(11, 6, 0, 22, 7, 1, 310),
                    daysNow = c(90, 90, 60, 120, 30, 7, 365), daysBefore = c(90, 90, 60, 365, 91, 28, 365))
rows <- t(apply(cases, 1, function(one) {
  test <- poisson.test(c(one["now"], one["before"]), c(one["daysNow"], one["daysBefore"]))
  c(one, ratio = unname(test$estimate), low = test$conf.int[1], high = test$conf.int[2])
}))
write.csv(rows, "rate-ratio.csv", row.names = FALSE, quote = FALSE)

places <- data.frame(now = c(8, 30, 5), before = c(21, 28, 4), nowElsewhere = c(140, 61, 90), beforeElsewhere = c(150, 95, 88))
rows <- t(apply(places, 1, function(one) {
  seen <- data.frame(n = one, after = c(1, 0, 1, 0), here = c(1, 1, 0, 0))
  fit <- glm(n ~ after * here, family = poisson, data = seen, control = list(epsilon = 1e-14, maxit = 100))
  c(one, ratio = unname(exp(coef(fit)["after:here"])), low = exp(confint.default(fit)["after:here", 1]),
    high = exp(confint.default(fit)["after:here", 2]))
}))
write.csv(rows, "ratio-of-ratios.csv", row.names = FALSE, quote = FALSE)
