using System.Globalization;
using Dukaan.TestKit;
using Dukaan.TestKit.Routing;

namespace Dukaan.Bench.Regions;

/// <summary>A region of the demonstration: its process, its shoppers' router, and its state from outside.</summary>
internal sealed class ShownRegion(string name, DukaanProcess process, Router router) : IDisposable
{
    public string Name => name;

    public DukaanProcess Process => process;

    public Router Router => router;

    /// <summary>The region's address, without a router.</summary>
    public HttpClient Http { get; } = new() { BaseAddress = process.Url, Timeout = TimeSpan.FromSeconds(5) };

    /// <summary>Whether the demonstration keeps it alive.</summary>
    public bool Alive { get; set; } = true;

    /// <summary>Messages in Kafka that it has not read yet; null: no response.</summary>
    public async Task<long?> Lag()
    {
        try
        {
            var metrics = await Http.GetStringAsync(new Uri("/metrics", UriKind.Relative));
            return (long)
                metrics
                    .Split('\n')
                    .Where(line => line.StartsWith("dukaan_kafka_lag", StringComparison.Ordinal))
                    .Sum(line => double.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture));
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    public void Dispose() => Http.Dispose();
}
