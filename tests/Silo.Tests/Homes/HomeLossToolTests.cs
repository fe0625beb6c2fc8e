using System.Text.Json;
using Confluent.Kafka;
using Dukaan.Events;
using Dukaan.Orders;
using Dukaan.Saving;
using Dukaan.Silo.Hosting;
using Dukaan.Silo.Kafka;
using Dukaan.TestKit;
using Dukaan.TestKit.Kafka;
using Dukaan.Values;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Dukaan.Silo.Tests.Homes;

/// <summary>What a lost primary took along is named from the events that were published.</summary>
public sealed class HomeLossToolTests
{
    private const string Store = "01aaaaaaaaaaaaaaaaaaaaaaaa";

    [Fact]
    public async Task Orders_and_catalogs_whose_events_the_new_primary_does_not_have_are_named_and_nobodys_phone()
    {
        using var broker = new TestBroker();
        var kafka = broker.Region(partitions: 1);
        var database = await (await PostgresCluster.Shared).NewDatabase();
        await using var source = NpgsqlDataSource.Create(database);
        await using (var save = source.CreateCommand("INSERT INTO grain_state VALUES ($1, $2, $3, 1, '{}', now())"))
        {
            foreach (
                var (kind, key, version) in new[]
                {
                    ("order", $"{Store}/kept", 1L),
                    ("order", $"{Store}/changed", 1L),
                    ("catalog", Store, 6L),
                }
            )
            {
                save.Parameters.Clear();
                save.Parameters.Add(new NpgsqlParameter { Value = kind });
                save.Parameters.Add(new NpgsqlParameter { Value = key });
                save.Parameters.Add(new NpgsqlParameter { Value = version });
                await save.ExecuteNonQueryAsync();
            }
        }

        using (var producer = new KafkaClients(kafka, NullLogger<KafkaClients>.Instance).Producer())
        {
            var topics = new KafkaTopics(kafka);
            foreach (
                var @event in (StoreEvent[])
                    [
                        Order("kept", 7, version: 1),
                        Order("changed", 8, version: 1),
                        Order("changed", 8, version: 2),
                        Order("gone", 9, version: 1),
                        Order("old", 6, version: 1) with
                        {
                            At = DateTimeOffset.UtcNow - TimeSpan.FromHours(1),
                        },
                        new(Topics.ProductUpdates, Store, $"catalog/{Store}", 7, 0, "catalog.changed", 1, "{}", DateTimeOffset.UtcNow),
                    ]
            )
            {
                await producer.ProduceAsync(topics.NameOf(@event.Topic), EventMessage.Write(@event, kafka.Region));
            }
        }

        var (output, error) = (new StringWriter(), new StringWriter());
        var options = new DukaanSiloOptions { Postgres = database, Kafka = kafka };
        Assert.Equal(0, await HomeLossTool.Run(options, TimeSpan.FromMinutes(15), output, error));

        var said = output.ToString();
        Assert.Contains($"store {Store} order 9 (gone), total 45000, paid 0 (minor units, INR): the order", said, StringComparison.Ordinal);
        Assert.Contains("order 8 (changed)", said, StringComparison.Ordinal);
        Assert.Contains("its changes after version 1", said, StringComparison.Ordinal);
        Assert.Contains($"catalog/{Store}: published as version 7, saved as 6", said, StringComparison.Ordinal);
        Assert.Contains(
            "4 orders, catalogs and stores have events of the last 15 minutes; 3 of them are missing changes.",
            said,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("(kept)", said, StringComparison.Ordinal);
        Assert.DoesNotContain("98000", said, StringComparison.Ordinal);
        Assert.Equal("", error.ToString());

        Assert.Equal(0, await HomeLossTool.Run(options, TimeSpan.FromMinutes(15), output, error, most: 2));
        Assert.Contains("only the last 2 messages were read", error.ToString(), StringComparison.Ordinal);
    }

    private static StoreEvent Order(string id, long number, long version)
    {
        var now = DateTimeOffset.UtcNow;
        var order = new OrderSummary(
            Store,
            id,
            number,
            OrderState.Placed,
            default,
            PaymentMethod.CashOnDelivery,
            new Money(45_000, "INR"),
            1,
            "Asha",
            now,
            now,
            version,
            CustomerPhone: "+919800012345"
        );
        return new StoreEvent(
            Topics.Orders,
            Store,
            $"order/{Store}/{id}",
            version,
            0,
            "order.placed",
            1,
            JsonSerializer.Serialize(order, StateJson.Options),
            now
        );
    }
}
