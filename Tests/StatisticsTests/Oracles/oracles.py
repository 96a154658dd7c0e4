"""Writes oracles.tsv: what other people's libraries say about the same numbers.

Usage: python3 -m venv v && v/bin/pip install numpy scipy statsmodels lifelines pingouin \
           scikit-learn mpmath confidenceinterval && v/bin/python oracles.py > oracles.tsv

One row per question: name, arguments, values, library. Arguments are lists of numbers divided by
";"; numbers within a list and the values are divided by a blank. The tests read this file.
"""

import itertools
import sys
import warnings
from importlib.metadata import version

import mpmath
import numpy as np
import pandas
import pingouin
import scipy.stats as st
import sklearn.metrics
import statsmodels.api as sm
from confidenceinterval import roc_auc_score
from lifelines import KaplanMeierFitter
from lifelines.statistics import multivariate_logrank_test
from lifelines.utils import median_survival_times, restricted_mean_survival_time
from scipy.integrate import quad
from scipy.optimize import brentq, minimize
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression, Ridge
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.power import TTestIndPower, TTestPower
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

warnings.simplefilter("ignore")
mpmath.mp.dps = 40
random = np.random.default_rng(20261122)


def row(name, arguments, values, library):
    def text(numbers):
        return " ".join(repr(float(number)) for number in np.atleast_1d(numbers))

    lists = ";".join(text(numbers) for numbers in arguments)
    print(name, lists, text(values), f"{library} {version(library)}", sep="\t")


def beta(a, b, x):
    return mpmath.betainc(a, b, 0, x, regularized=True)


def distributions():
    for x in (-37, -20, -8, -3, -1.5, -0.25, 0, 0.1, 1, 2.5, 6):
        row("normal.cumulative", [[x]], mpmath.ncdf(x), "mpmath")
    for p in (1e-250, 1e-30, 1e-9, 0.001, 0.025, 0.2, 0.4999, 0.7, 0.975, 0.9999):
        start = mpmath.mpf(st.norm.ppf(p))
        root = mpmath.findroot(lambda x: mpmath.ncdf(x) / mpmath.mpf(p) - 1, start)
        row("normal.quantile", [[p]], root, "mpmath")
    for df, t in itertools.product((1, 2.5, 4, 30, 1000, 1e6), (0.01, 0.7, 2, 5.5, 40)):
        t_, df_ = mpmath.mpf(t), mpmath.mpf(df)
        tail = beta(df_ / 2, mpmath.mpf(1) / 2, df_ / (df_ + t_ * t_)) / 2
        row("student.upperTail", [[df, t]], tail, "mpmath")
    for df, p in itertools.product((1, 3, 7.3, 19, 250), (1e-6, 0.025, 0.4, 0.975)):
        row("student.quantile", [[df, p]], st.t.ppf(p, df), "scipy")
    for df, x in itertools.product((1, 2, 5, 40.5, 900), (0.02, 0.9, 4, 45, 870, 1100)):
        d, y = mpmath.mpf(df) / 2, mpmath.mpf(x) / 2
        row("chiSquared.upperTail", [[df, x]],
            mpmath.gammainc(d, y, mpmath.inf, regularized=True), "mpmath")
        row("chiSquared.cumulative", [[df, x]],
            mpmath.gammainc(d, 0, y, regularized=True), "mpmath")
    for df, p in itertools.product((1, 4, 33), (1e-8, 0.05, 0.5, 0.95, 0.9999)):
        row("chiSquared.quantile", [[df, p]], st.chi2.ppf(p, df), "scipy")
    for a, b, x in itertools.product((1, 5, 19.5), (2, 12, 133), (0.03, 0.8, 2.2, 9)):
        a_, b_, x_ = mpmath.mpf(a), mpmath.mpf(b), mpmath.mpf(x)
        share = a_ * x_ / (a_ * x_ + b_)
        row("fisher.cumulative", [[a, b, x]], beta(a_ / 2, b_ / 2, share), "mpmath")
        row("fisher.upperTail", [[a, b, x]], beta(b_ / 2, a_ / 2, 1 - share), "mpmath")
    for a, b, p in itertools.product((3, 17), (8, 119), (0.025, 0.5, 0.975)):
        row("fisher.quantile", [[a, b, p]], st.f.ppf(p, a, b), "scipy")
    mpmath.mp.dps = 25
    for df, delta, t in itertools.product((1, 4, 58), (-1.5, 0.8, 6, 20), (-2, 0, 1.3, 9)):
        row("noncentral.cumulative", [[df, delta, t]], noncentral(df, delta, t), "mpmath")


def noncentral(df, delta, t):
    """P(T <= t) as the mean of the normal probability over the chi distribution."""
    df, delta, t = (mpmath.mpf(value) for value in (df, delta, t))
    scale = 2 * (df / 2) ** (df / 2) / mpmath.gamma(df / 2)

    def density(s):
        return s ** (df - 1) * mpmath.exp(-df * s * s / 2) * mpmath.ncdf(t * s - delta)

    edges = [mpmath.mpf(edge) / 8 for edge in range(0, 97)]
    return scale * mpmath.quad(density, edges)


def mixture(df, delta, t):
    """The same in double precision."""
    def density(s):
        return st.chi.pdf(s * np.sqrt(df), df) * np.sqrt(df) * st.norm.cdf(t * s - delta)

    return quad(density, 0, 6, epsabs=1e-13, epsrel=1e-12, limit=400)[0]


def rates():
    for k, n in ((8, 10), (0, 5), (14, 20), (5, 5), (1, 1), (263, 2000)):
        for level in (900, 950, 990):
            limits = proportion_confint(k, n, 1 - level / 1000, "wilson")
            row("proportion.wilson", [[k, n, level]], limits, "statsmodels")
    for k1, n1, k2, n2 in ((56, 70, 48, 80), (9, 10, 3, 10), (6, 7, 2, 7), (5, 56, 0, 29),
                           (0, 10, 0, 20), (10, 10, 0, 10), (1, 3, 2, 40)):
        for level in (900, 950):
            limits = confint_proportions_2indep(
                k1, n1, k2, n2, method="newcomb", alpha=1 - level / 1000)
            row("proportion.newcombe", [[k1, n1, k2, n2, level]], limits, "statsmodels")
    for promoters, detractors, n in ((10, 2, 18), (0, 0, 4), (7, 0, 7), (31, 40, 100)):
        p, q = (promoters + 0.75) / (n + 3), (detractors + 0.75) / (n + 3)
        limits = st.norm.interval(0.95, p - q, np.sqrt((p + q - (p - q) ** 2) / (n + 3)))
        row("netPromoterScore", [[promoters, detractors, n]],
            np.clip(100 * np.array(limits), -100, 100), "scipy")
    for values in ([0.01, 0.04, 0.03, 0.005], [0.5, 0.5, 0.02], random.random(12).round(4) / 5):
        row("holm", [values], multipletests(values, method="holm")[1], "statsmodels")


def means():
    groups = [(random.normal(3, 1, 9).round(2), random.normal(2.4, 2, 14).round(2)),
              (random.normal(50, 9, 5).round(1), random.normal(61, 9, 6).round(1)),
              ([1.0, 2, 3], [1.0, 2, 3, 4])]
    for one, two in groups:
        test = st.ttest_ind(one, two, equal_var=False)
        limits = test.confidence_interval(0.95)
        row("welch", [one, two], [np.mean(one) - np.mean(two), test.df, test.pvalue,
                                  limits.low, limits.high], "scipy")
        d = pingouin.compute_effsize(one, two, eftype="cohen")
        g = pingouin.compute_effsize(one, two, eftype="hedges")
        scale, df = np.sqrt(1 / len(one) + 1 / len(two)), len(one) + len(two) - 2
        limits = [brentq(lambda x: mixture(df, x, d / scale) - p, -12, 12, xtol=1e-13) * scale
                  for p in (0.975, 0.025)]
        row("hedges", [one, two], [d, g, *limits], "pingouin")
    pairs = [([1, 2, 2, 3, 2], [2, 3, 3, 3, 4]),
             (x := random.normal(4, 1, 21).round(1), (x + random.normal(0.4, 1, 21)).round(1))]
    for before, after in pairs:
        test = st.ttest_rel(after, before)
        limits = test.confidence_interval(0.95)
        row("paired", [before, after], [np.mean(after) - np.mean(before), test.pvalue,
                                        limits.low, limits.high], "scipy")
        v = np.cov(before, after)
        average, df = (v[0, 0] + v[1, 1]) / 2, len(before) - 1
        d = pingouin.compute_effsize(after, before, paired=True, eftype="cohen")
        change = v[0, 0] + v[1, 1] - 2 * v[0, 1]
        squares = v[0, 0] ** 2 + v[1, 1] ** 2 + 2 * v[0, 1] ** 2
        error = np.sqrt(d * d * squares / (8 * df * average**2) + change / (df * average))
        row("paired.effect", [before, after], [d, *st.norm.interval(0.95, d, error)], "pingouin")
    answers = random.normal(3.5, 1, (24, 1)) + random.normal(0, 0.8, (24, 8))
    answers = np.clip(answers.round(), 1, 5)
    alpha = pingouin.cronbach_alpha(data=pandas.DataFrame(answers))[0]
    n, k = answers.shape
    limits = [1 - (1 - alpha) * st.f.ppf(p, n - 1, (n - 1) * (k - 1)) for p in (0.975, 0.025)]
    row("alpha", answers, [alpha, *limits], "pingouin")
    for n, effect in itertools.product((5, 20, 34, 51), (0.2, 0.4, 0.5, 1.2)):
        row("power.paired", [[n, effect]], TTestPower().power(effect, n, 0.05), "statsmodels")
        row("power.groups", [[n, effect]], TTestIndPower().power(effect, n, 0.05), "statsmodels")


def survival():
    samples = [([30, 60, 60, 90, 120, 180, 180, 180], [1, 0, 1, 1, 0, 0, 0, 0])]
    for count, censor in ((25, 150), (60, 90), (12, 1000)):
        times = random.exponential(100, count)
        limit = random.exponential(censor, count)
        samples.append((np.minimum(times, limit).astype(int) + 1, (times <= limit).astype(int)))
    for times, events in samples:
        curve = KaplanMeierFitter().fit(times, events)
        at = sorted({t for t, e in zip(times, events) if e})
        limits = curve.confidence_interval_.loc[at].to_numpy()
        for t, (low, high) in zip(at, limits):
            s = curve.survival_function_at_times(t).iloc[0]
            row("survival", [times, events, [t]], [s, low, high], "lifelines")
        bounds = median_survival_times(curve.confidence_interval_).to_numpy().ravel()
        row("survival.median", [times, events], [curve.median_survival_time_, *bounds],
            "lifelines")
        horizon = int(sorted(times)[-2])
        mean = restricted_mean_survival_time(curve, t=horizon)
        row("survival.restrictedMean", [times, events, [horizon]], mean, "lifelines")
    for sizes in ((12, 15), (8, 30, 11)):
        group = np.repeat(np.arange(len(sizes)), sizes)
        times = random.exponential(60 + 40 * group).astype(int) + 1
        events = (random.random(len(group)) < 0.7).astype(int)
        test = multivariate_logrank_test(times, group, events)
        row("logRank", [times, events, group], [test.test_statistic, test.p_value], "lifelines")


def association():
    pairs = [([9, 8, 8, 6, 5, 4], [5, 4, 5, 3, 3, 1])]
    for count, digits in ((12, 6), (30, 0), (45, 6), (80, 6)):
        x = random.normal(0, 1, count)
        pairs.append((x.round(digits), (0.6 * x + random.normal(0, 1, count)).round(digits)))
    for x, y in pairs:
        tied = len(set(x)) < len(x) or len(set(y)) < len(y)
        exact = not tied and len(x) <= 60
        test = st.kendalltau(x, y, method="exact" if exact else "asymptotic")
        row("tau", [x, y], [test.statistic, test.pvalue], "scipy")
        n = len(x)
        left = [st.kendalltau(np.delete(x, i), np.delete(y, i)).statistic for i in range(n)]
        error = np.sqrt((n - 1) * np.var(left))
        margin = st.norm.ppf(0.975) * error / (1 - test.statistic**2)
        centre = np.arctanh(test.statistic)
        row("tau.interval", [x, y], np.tanh([centre - margin, centre + margin]), "scipy")
    for values in (random.integers(0, 9, 17), [3, 0, 0], [1, 1, 1]):
        gini = np.abs(np.subtract.outer(values, values)).mean() / (2 * np.mean(values))
        row("gini", [values], gini, "numpy")
    values = random.normal(0, 1, 11).round(3)
    for p in (0, 0.1, 0.25, 0.333, 0.5, 0.9, 1):
        row("quantile", [values, [p]], np.quantile(values, p), "numpy")
    done, planned = random.integers(0, 12, 15), random.integers(6, 11, 15)
    model = sm.WLS(done, planned, weights=1 / planned).fit()
    row("ratio", [done, planned], model.params[0], "statsmodels")


def prediction():
    samples = [([0.9, 0.8, 0.8, 0.6, 0.5, 0.4], [1, 1, 0, 1, 0, 0])]
    for count in (20, 60):
        p = random.beta(2, 2, count).round(2)
        samples.append((p, (random.random(count) < p).astype(int)))
    for scores, happened in samples:
        _, limits = roc_auc_score(np.array(happened), np.array(scores), method="delong")
        error = (limits[1] - limits[0]) / 2 / st.norm.ppf(0.975) if limits[1] < 1 else np.nan
        value = sklearn.metrics.roc_auc_score(happened, scores)
        row("area", [scores, happened], value, "scikit-learn")
        if not np.isnan(error):
            row("area.error", [scores, happened], error, "confidenceinterval")
        row("brier", [scores, happened], sklearn.metrics.brier_score_loss(happened, scores),
            "scikit-learn")
    scores, happened = samples[2]
    scores = np.clip(scores, 0.02, 0.98)
    logits = np.log(scores / (1 - scores))
    line = sm.Logit(happened, sm.add_constant(logits)).fit(disp=0, tol=1e-14)
    large = sm.GLM(happened, np.ones(len(happened)), family=sm.families.Binomial(),
                   offset=logits).fit(tol=1e-14)
    row("calibrationLine", [scores, happened],
        [*line.params, *line.bse, large.params[0], large.bse[0]], "statsmodels")


def regressions():
    x = random.normal(0, 1, (30, 3)).round(3)
    y = (x @ [1, -0.5, 0.2] + random.normal(0, 1, 30)).round(3)
    b = (y > 0).astype(int)
    w = random.integers(1, 5, 30)
    columns = list(x.T)
    prior = np.array([0.5, 0.0, 0.3])
    for penalty in (0.0, 1.5, 40.0):
        model = Ridge(alpha=penalty, solver="cholesky").fit(x, y - x @ prior, sample_weight=w)
        row("ridge", [*columns, y, w, prior, [penalty]],
            [model.intercept_, *(model.coef_ + prior)], "scikit-learn")
        def loss(c):
            z = c[0] + x @ c[1:]
            fit = np.sum(w * (np.logaddexp(0, z) - b * z))
            return fit + penalty / 2 * np.sum((c[1:] - prior) ** 2)
        best = minimize(loss, np.zeros(4), method="BFGS", options={"gtol": 1e-9}).x
        row("logistic.prior", [*columns, b, w, prior, [penalty]], best, "scipy")
        if penalty > 0:
            model = LogisticRegression(C=1 / penalty, tol=1e-12, max_iter=10000,
                                       solver="newton-cholesky").fit(x, b, sample_weight=w)
            row("logistic.ridge", [*columns, b, w, [penalty]],
                [model.intercept_[0], *model.coef_[0]], "scikit-learn")
    plain = sm.GLM(b, sm.add_constant(x), family=sm.families.Binomial(), freq_weights=w)
    plain = plain.fit(tol=1e-14)
    row("logistic.weighted", [*columns, b, w], [*plain.params, *plain.bse, plain.llf],
        "statsmodels")
    inputs = random.integers(0, 12, 25)
    outcomes = (inputs / 6 + random.normal(0, 1, 25)).round(2)
    weights = random.integers(1, 6, 25)
    at = np.array([-1, 0, 2.5, 4, 7.3, 11, 20])
    model = IsotonicRegression(out_of_bounds="clip").fit(inputs, outcomes, sample_weight=weights)
    row("isotonic", [inputs, outcomes, weights, at], model.predict(at), "scikit-learn")
    groups = np.repeat([1, 2, 3, 4], [10, 8, 7, 5])
    for penalty in (0.5, 5.0):
        losses = []
        for group in (1, 2, 3, 4):
            held = groups == group
            model = Ridge(alpha=penalty, solver="cholesky").fit(x[~held], y[~held])
            losses.append(np.mean((model.predict(x[held]) - y[held]) ** 2))
        row("leaveOneGroupOut", [*columns, y, groups, [penalty]], losses, "scikit-learn")


def resampling():
    one, two = random.normal(1, 1, 7).round(2), random.normal(0, 1, 6).round(2)

    def statistic(x, y):
        return np.mean(x) - np.mean(y)

    test = st.permutation_test((one, two), statistic, n_resamples=np.inf)
    row("permutation.groups", [one, two], test.pvalue, "scipy")
    changes = random.normal(0.5, 1, 11).round(2)
    test = st.permutation_test((changes,), np.mean, permutation_type="samples",
                               n_resamples=np.inf)
    row("permutation.signs", [changes], test.pvalue, "scipy")
    sample = random.gamma(2, 2, 24).round(2)
    result = st.bootstrap((sample,), lambda x, axis: np.var(x, axis=axis), n_resamples=200_000,
                          method="BCa", rng=np.random.default_rng(7), batch=10_000)
    limits = result.confidence_interval
    row("bootstrap.variance", [sample], [limits.low, limits.high, result.standard_error], "scipy")


if __name__ == "__main__":
    print("# Written by oracles.py; python", sys.version.split()[0])
    for part in (distributions, rates, means, survival, association, prediction, regressions,
                 resampling):
        part()
