using System.Diagnostics;
using Dukaan.Silo.Tests.Grains;
using Dukaan.TestKit;
using Dukaan.TestKit.Kafka;

namespace Dukaan.Silo.Tests.Kafka;

/// <summary>What the mock cluster cannot show: three brokers that keep each message twice or more, and one of them dies.</summary>
public sealed class ThreeBrokerTests : IDisposable
{
    private const int Stores = 12;
    private const int Before = 20;
    private const int During = 20;
    private const int After = 20;

    private readonly TestBroker _brokers = new();

    public void Dispose() => _brokers.Dispose();

    [BrokersFact]
    public async Task A_broker_is_killed_while_events_flow_and_each_event_arrives_and_in_order()
    {
        await using var silo = await KafkaFixture.Start(_brokers.Region() with { AcceptTime = TimeSpan.FromSeconds(60) });
        var sources = Enumerable.Range(0, Stores).Select(_ => new EventSource(silo)).ToArray();
        var number = 0;

        await Publish(Before);
        var publishing = Publish(During);
        await Shell(BrokersFactAttribute.Kill!);
        await publishing;
        await Shell(BrokersFactAttribute.Start!);
        await Publish(After);

        foreach (var source in sources)
        {
            string[] heard = [];
            await Eventually.Holds(
                async () => (heard = [.. (await silo.Grains.GetGrain<IListenerGrain>(source.Store).Heard()).Distinct()]).Length >= number,
                $"All {number} events of a store should arrive, though a broker was killed.",
                TimeSpan.FromMinutes(2)
            );
            Assert.Equal(Enumerable.Range(1, number).Select(n => $"{n}"), heard.Select(each => each.Split(' ')[^1]));
        }

        async Task Publish(int count)
        {
            for (var last = number + count; number < last; )
            {
                number++;
                await Task.WhenAll(sources.Select(source => source.Publish($"{number}")));
            }
        }
    }

    private static async Task Shell(string command)
    {
        using var shell = Process.Start("sh", ["-c", command]);
        await shell.WaitForExitAsync();
        Assert.True(shell.ExitCode == 0, $"{command} ended with {shell.ExitCode}.");
    }
}
