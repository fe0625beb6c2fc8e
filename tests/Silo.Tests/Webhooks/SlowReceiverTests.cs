using Dukaan.Silo.Deliveries;
using Dukaan.Silo.Shards;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Silo.Tests.Webhooks;

/// <summary>P9 for what goes out: nobody who is slow to take it holds up what is for others.</summary>
public sealed class SlowReceiverTests
{
    [Fact]
    public async Task A_shop_whose_receivers_hang_with_a_thousand_posts_queued_has_a_few_places_and_anothers_post_goes_out_meanwhile()
    {
        await using var test = await WebhookHarness.Start();
        var hanging = new Hanging(test.Receiver);
        for (var hook = 0; hook < 10; hook++)
        {
            await test.AddHook();
        }

        for (var i = 0; i < 100; i++)
        {
            await test.Raise();
        }

        await hanging.Comes(8);
        await using var neighbours = await Receiver.Start();
        var neighbour = Ids.Token();
        await Add(test, neighbour, neighbours.Url);
        await test.Raise(store: neighbour);

        await neighbours.Comes(1);
        Assert.Equal(8, hanging.Max); // never more
        hanging.End();
    }

    [Fact]
    public async Task Shops_that_share_a_receiver_which_hangs_have_a_few_places_together_and_another_receiver_gets_its_posts_meanwhile()
    {
        await using var test = await WebhookHarness.Start();
        var hanging = new Hanging(test.Receiver);
        for (var shop = 0; shop < 3; shop++)
        {
            var store = Ids.Token();
            await Add(test, store, test.Receiver.Url);
            await Add(test, store, test.Receiver.Url);
            for (var i = 0; i < 8; i++)
            {
                await test.Raise(store: store);
            }
        }

        await hanging.Comes(16);
        await using var neighbours = await Receiver.Start();
        var neighbour = Ids.Token();
        await Add(test, neighbour, neighbours.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
        await test.Raise(store: neighbour);

        await neighbours.Comes(1);
        Assert.Equal(16, hanging.Max);

        hanging.End();
        await Eventually.Holds(
            () =>
            {
                test.Silo.Time.Advance(TimeSpan.FromSeconds(1)); // who found the host full looks again
                return test.Receiver.Received.Count >= 48;
            },
            "Once the receiver answers, all posts should come to it."
        );
    }

    [Fact]
    public async Task Of_messages_a_store_gets_its_share_of_what_is_taken_up_however_many_are_due()
    {
        await using var test = await WebhookHarness.Start(adjust: null, deliver: false);
        var (many, few) = (Ids.Token(), Ids.Token());
        await Owe(test, many, 1_000);
        await Owe(test, few, 1);
        var table = test.Silo.Services.GetRequiredService<StoreShards>().Named(ShardOptions.Main)!.Deliveries;
        var messages = new Messages();

        var first = await table.Claim(DeliveryKind.Message, DeliveryShare.Of(messages, [], []), 16, CancellationToken.None);
        var second = await table.Claim(DeliveryKind.Message, DeliveryShare.Of(messages, first, []), 12, CancellationToken.None);

        Assert.Equal(4, first.Count(each => each.Event.StoreId == many));
        Assert.Equal([few], second.Concat(first).Select(each => each.Event.StoreId).Where(store => store != many));
        Assert.DoesNotContain(second, each => each.Event.StoreId == many);
    }

    private static async Task Add(WebhookHarness test, string store, string url)
    {
        Caller.Set(store, "seller:test");
        (await test.Silo.Grains.GetGrain<IWebhooksGrain>(store).Add(Ids.Token(), url, ["orders"])).OrThrow();
    }

    private static async Task Owe(WebhookHarness test, string store, int count)
    {
        await using var command = test
            .Silo.Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand(
                """
                INSERT INTO delivery (kind, target, aggregate, version, index, store_id, topic, type, payload, at, due_at, expires_at)
                SELECT 'message', 'shopper', 'order/' || $1 || '/' || n, 1, 0,
                    $1, 'orders', 'order.placed', NULL, $3, $3, $3 + interval '1 day'
                FROM generate_series(1, $2) AS n
                """
            );
        command.Parameters.Add(new NpgsqlParameter { Value = store });
        command.Parameters.Add(new NpgsqlParameter { Value = count });
        command.Parameters.Add(new NpgsqlParameter { Value = test.Silo.Time.GetUtcNow().UtcDateTime });
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A receiver that does not answer until it is told to.</summary>
    private sealed class Hanging
    {
        private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _now;
        private int _most;

        public Hanging(Receiver receiver) => receiver.Answer = Hang;

        public int Max => Volatile.Read(ref _most);

        /// <summary>Returns once so many hung at once; after ten seconds the sender gives one up and another comes.</summary>
        public Task Comes(int posts) => Eventually.Holds(() => Max >= posts, $"{posts} posts should hang at the receiver.");

        public void End() => _end.TrySetResult();

        private async Task Hang(HttpContext context)
        {
            var now = Interlocked.Increment(ref _now);
            lock (_end)
            {
                _most = Math.Max(_most, now);
            }

            await _end.Task.WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Interlocked.Decrement(ref _now);
        }
    }

    private sealed class Messages : IDeliverer
    {
        public string Kind => DeliveryKind.Message;

        public int AtOnce => 16;

        public int AtOncePerTarget => 16;

        public int AtOncePerStore => 4;

        public Task<DeliveryResult> Deliver(Delivery delivery, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
