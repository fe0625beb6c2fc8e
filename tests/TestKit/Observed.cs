using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Dukaan.TestKit;

/// <summary>Helpers to check logs and counters.</summary>
public static class Observed
{
    /// <summary>Whether a line of this level contains all of these words.</summary>
    public static bool Has(this FakeLogCollector log, LogLevel level, params string[] words) =>
        log.GetSnapshot().Any(line => line.Level == level && words.All(word => line.Message.Contains(word, StringComparison.Ordinal)));

    /// <summary>Adds this collector to all logging.</summary>
    public static IServiceCollection AddLog(this IServiceCollection services, FakeLogCollector log) =>
        services.AddSingleton<ILoggerProvider>(new FakeLoggerProvider(log));

    /// <summary>A meter factory for one test, to listen to before the measuring code exists.</summary>
    public static IMeterFactory Meters() => new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>();

    /// <summary>The measurements of a counter of this silo or site from now on.</summary>
    public static MetricCollector<long> Counter(this IServiceProvider services, string meter, string name) =>
        new(services.GetRequiredService<IMeterFactory>(), meter, name);

    /// <summary>The sum with this tag.</summary>
    public static long Of(this MetricCollector<long> counter, string tag, string value) =>
        counter.GetMeasurementSnapshot().ContainsTags(KeyValuePair.Create<string, object?>(tag, value)).EvaluateAsCounter();

    /// <summary>The sum of all.</summary>
    public static long Total(this MetricCollector<long> counter) => counter.GetMeasurementSnapshot().EvaluateAsCounter();
}
