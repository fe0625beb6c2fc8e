using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Dukaan.TestKit;

/// <summary>What tests ask of logs and counters.</summary>
public static class Observed
{
    /// <summary>Whether a line of this level has all of these words.</summary>
    public static bool Has(this FakeLogCollector log, LogLevel level, params string[] words) =>
        log.GetSnapshot().Any(line => line.Level == level && words.All(word => line.Message.Contains(word, StringComparison.Ordinal)));

    /// <summary>Has everything logged go here too.</summary>
    public static IServiceCollection AddLog(this IServiceCollection services, FakeLogCollector log) =>
        services.AddSingleton<ILoggerProvider>(new FakeLoggerProvider(log));

    /// <summary>A factory of meters that nobody else counts with, to listen to before what measures is there.</summary>
    public static IMeterFactory Meters() => new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>();

    /// <summary>What a counter of this silo or site counts from now on.</summary>
    public static MetricCollector<long> Counter(this IServiceProvider services, string meter, string name) =>
        new(services.GetRequiredService<IMeterFactory>(), meter, name);

    /// <summary>What was counted with this tag.</summary>
    public static long Of(this MetricCollector<long> counter, string tag, string value) =>
        counter.GetMeasurementSnapshot().ContainsTags(KeyValuePair.Create<string, object?>(tag, value)).EvaluateAsCounter();

    /// <summary>All that was counted.</summary>
    public static long Total(this MetricCollector<long> counter) => counter.GetMeasurementSnapshot().EvaluateAsCounter();
}
