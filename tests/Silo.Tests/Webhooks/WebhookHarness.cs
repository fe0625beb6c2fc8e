using Dukaan.Deliveries;
using Dukaan.Silo.Deliveries;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Tests.Outbox;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Silo.Tests.Webhooks;

/// <summary>
/// A silo, a store's webhook, and somebody else's server that it leads to. Events are put into the outbox as grains put them there.
/// </summary>
internal sealed class WebhookHarness(TestSilo silo, Receiver receiver) : IAsyncDisposable
{
    private readonly string _store = Ids.Token();
    private long _version;

    public TestSilo Silo => silo;

    public Receiver Receiver => receiver;

    public string Store => _store;

    public IWebhooksGrain Hooks
    {
        get
        {
            Caller.Set(_store, "seller:test");
            return silo.Grains.GetGrain<IWebhooksGrain>(_store);
        }
    }

    public static async Task<WebhookHarness> Start(
        string? database = null,
        Func<Dukaan.Silo.Hosting.DukaanSiloOptions, Dukaan.Silo.Hosting.DukaanSiloOptions>? adjust = null,
        bool deliver = true
    ) =>
        new(
            await TestSilo.Start(
                database,
                options =>
                    (adjust?.Invoke(options) ?? options) with
                    {
                        Deliveries = new DeliveryOptions { AnyAddress = true, Deliver = deliver },
                    },
                services => services.AddSingleton<IEventPublisher>(new RecordingPublisher())
            ),
            await Receiver.Start()
        );

    /// <summary>A webhook for orders that leads to the receiver; answers its id and secret.</summary>
    public async Task<(string Id, string Secret)> AddHook(string topic = "orders")
    {
        var made = (await Hooks.Add(Ids.Token(), receiver.Url, [topic])).OrThrow();
        return (made.Webhook.Id, made.Secret!);
    }

    /// <summary>Commits an event of the store.</summary>
    public async Task Raise(string topic = "orders", string? payload = null, string? store = null)
    {
        var (version, of) = (Interlocked.Increment(ref _version), store ?? _store);
        await using var command = silo
            .Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand(
                """
                INSERT INTO outbox (partition, store_id, aggregate, version, index, topic, type, schema, payload, at)
                VALUES ($1, $2, 'order/' || $2 || '/o', $3, 0, $4, 'order.changed', 1, $5::jsonb, $6)
                """
            );
        command.Parameters.Add(new NpgsqlParameter { Value = OutboxPartition.Of(of) });
        command.Parameters.Add(new NpgsqlParameter { Value = of });
        command.Parameters.Add(new NpgsqlParameter { Value = version });
        command.Parameters.Add(new NpgsqlParameter { Value = topic });
        command.Parameters.Add(new NpgsqlParameter { Value = payload ?? $$"""{"number": {{version}}}""" });
        command.Parameters.Add(new NpgsqlParameter { Value = silo.Time.GetUtcNow().UtcDateTime });
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The webhook's log once it is as the condition says.</summary>
    public Task<DeliveryView[]> Log(string hookId, Func<DeliveryView[], bool> condition, string otherwise) =>
        Eventually.Becomes(async () => (await Hooks.Log(hookId, null, 100)).OrThrow().ToArray(), condition, otherwise);

    public async ValueTask DisposeAsync()
    {
        await silo.DisposeAsync();
        await receiver.DisposeAsync();
    }
}
