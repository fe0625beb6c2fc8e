using System.Security.Cryptography;
using System.Text;
using Dukaan.Deliveries;
using Dukaan.Events;
using Dukaan.Silo.Deliveries;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Webhooks;
using Dukaan.Values;
using Dukaan.Webhooks;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Tests.Webhooks;

/// <summary>What a store's own systems are promised: each event, signed, tried for a day, whatever dies.</summary>
public sealed class WebhookDeliveryTests
{
    [Fact]
    public async Task An_event_is_posted_once_signed_and_logged()
    {
        await using var test = await WebhookHarness.Start();
        var (hook, secret) = await test.AddHook();
        await test.Raise(payload: """{"number": 7}""");
        await test.Receiver.Comes(1);
        var log = await test.Log(hook, log => log is [{ State: DeliveryState.Done }], "The log should say that it arrived.");

        var post = Assert.Single(test.Receiver.Received);
        Assert.Equal(
            ("order.changed", "orders", test.Store),
            (
                post.Json.GetProperty("type").GetString(),
                post.Json.GetProperty("topic").GetString(),
                post.Json.GetProperty("storeId").GetString()
            )
        );
        Assert.Equal(7, post.Json.GetProperty("data").GetProperty("number").GetInt32());
        Assert.Equal(log[0].EventId, post.Json.GetProperty("id").GetString());
        Assert.Equal(log[0].EventId, post.Headers[WebhookSender.EventHeader]);
        var seconds = post.Headers[WebhookSignature.Header].Split(',')[0][2..];
        Assert.Equal(test.Silo.Time.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture), seconds);
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{seconds}.{post.Body}"));
        Assert.Equal($"t={seconds},v1={Convert.ToHexStringLower(signature)}", post.Headers[WebhookSignature.Header]);
        Assert.Equal((200, 1), (log[0].Status, log[0].Attempts));
    }

    [Fact]
    public async Task What_does_not_arrive_is_tried_again_under_the_same_id()
    {
        await using var test = await WebhookHarness.Start();
        test.Receiver.Status = number => number < 4 ? 500 : 204;
        var (hook, _) = await test.AddHook();
        await test.Raise();
        DateTimeOffset? before = null;
        for (var tries = 1; tries < 4; tries++)
        {
            // An attempt counts when it begins; only its end, which says when it was, leaves room for the next.
            var log = await test.Log(
                hook,
                log => log is [{ TriedAt: { } at }] && at != before && log[0].Attempts == tries,
                $"Try {tries} should be noted with a next one."
            );
            Assert.Equal(500, log[0].Status);
            Assert.True(log[0].DueAt > log[0].TriedAt, "After a failure the next try should be due later.");
            before = log[0].TriedAt;
            test.Silo.Time.Advance(TimeSpan.FromMinutes(2));
            await test.Receiver.Comes(tries + 1);
        }

        await test.Log(
            hook,
            log => log is [{ State: DeliveryState.Done, Attempts: 4, Status: 204 }],
            "The fourth try should have arrived."
        );
        Assert.Single(test.Receiver.Received.Select(post => post.Json.GetProperty("id").GetString()).Distinct());
    }

    [Fact]
    public async Task What_cannot_arrive_is_given_up_after_a_day_and_can_be_sent_again()
    {
        await using var test = await WebhookHarness.Start();
        test.Receiver.Status = _ => 410;
        var (hook, _) = await test.AddHook();
        await test.Raise();
        await test.Log(hook, log => log is [{ TriedAt: not null }], "The first try should be noted.");
        test.Silo.Time.Advance(TimeSpan.FromHours(25));
        var given = await test.Log(hook, log => log is [{ State: DeliveryState.Failed }], "After a day it should be given up.");
        Assert.Contains("Given up", given[0].Note, StringComparison.Ordinal);

        test.Receiver.Status = _ => 200;
        var before = test.Receiver.Received.Count;
        (await test.Hooks.SendAgain(hook, given[0].Id)).OrThrow();
        await test.Receiver.Comes(before + 1);
        await test.Log(hook, log => log is [{ State: DeliveryState.Done, Attempts: 1 }], "Sent again, it should arrive.");
        Assert.Equal("not-found", (await test.Hooks.SendAgain(hook, given[0].Id + 1)).Error?.Code);
    }

    [Fact]
    public async Task What_a_dead_process_committed_is_posted_by_the_next()
    {
        string database;
        await using (
            var dies = await WebhookHarness.Start(adjust: options => options with { Outbox = new OutboxOptions { Relay = false } })
        )
        {
            database = dies.Silo.Options.Postgres;
            await dies.AddHook();
            await dies.Raise();
            await using var next = await WebhookHarness.Start(database);
            await dies.Receiver.Comes(1);
        }
    }

    [Fact]
    public async Task An_event_that_the_relay_brings_twice_is_posted_once()
    {
        await using var test = await WebhookHarness.Start();
        var (hook, _) = await test.AddHook();
        await test.Raise();
        await test.Receiver.Comes(1);
        var intake = test.Silo.Services.GetRequiredService<StoreShards>().Main.Intake;
        var store = test.Store;
        await intake.Note(
            [
                new OutboxEntry(
                    1,
                    OutboxPartition.Of(store),
                    new StoreEvent("orders", store, $"order/{store}/o", 1, 0, "order.changed", 1, "{}", test.Silo.Time.GetUtcNow())
                ),
            ],
            default
        );
        await test.Raise();
        await test.Receiver.Comes(2);

        Assert.Equal([1L, 2L], test.Receiver.Received.Select(post => post.Json.GetProperty("version").GetInt64()));
        Assert.Equal(2, (await test.Hooks.Log(hook, null, 10)).OrThrow().Length);
    }

    [Fact]
    public async Task Only_a_stores_own_events_of_chosen_topics_are_posted_and_none_while_it_is_off()
    {
        await using var test = await WebhookHarness.Start();
        var (hook, _) = await test.AddHook("product_updates");
        await test.Raise("orders");
        await test.Raise("product_updates", store: Ids.Token());
        await test.Raise("product_updates");
        await test.Receiver.Comes(1);
        (await test.Hooks.Change(hook, on: false)).OrThrow();
        await test.Raise("product_updates");
        await Eventually(test);
        (await test.Hooks.Change(hook, on: true)).OrThrow();
        await test.Raise("product_updates");
        await test.Receiver.Comes(2);

        Assert.Equal([3L, 5L], test.Receiver.Received.Select(post => post.Json.GetProperty("version").GetInt64()));
    }

    [Fact]
    public async Task After_failures_an_address_is_paused_which_sellers_see_and_can_end()
    {
        await using var test = await WebhookHarness.Start();
        var (hook, health) = await Paused(test);
        Assert.Equal("It answered 503.", health.Reason);
        Assert.True(test.Receiver.Received.Count < 12, "Not all should have been posted to an address that fails.");

        test.Receiver.Status = _ => 200;
        (await test.Hooks.Resume(hook)).OrThrow();
        await test.Log(hook, log => log.All(each => each.State == DeliveryState.Done), "Once resumed, all should arrive.");
        Assert.Null((await test.Hooks.Health(hook)).OrThrow().PausedUntil);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task A_pause_lasts_until_it_is_over_or_a_person_ends_it_whatever_the_machines_clock_is_set_to(int hours)
    {
        await using var test = await WebhookHarness.Start();
        var (hook, _) = await Paused(test);
        var posted = test.Receiver.Received.Count;

        test.Silo.Time.Set(TimeSpan.FromHours(hours));
        (await test.Hooks.SendTest(hook)).OrThrow();
        await test.Log(
            hook,
            log => log.Any(each => each.Type == "webhook.test" && each.Note.StartsWith("Paused", StringComparison.Ordinal)),
            "What is due after the clock was set should wait for the open circuit."
        );
        Assert.True(posted == test.Receiver.Received.Count, "Setting the clock must not end the pause.");

        test.Receiver.Status = _ => 200;
        (await test.Hooks.Resume(hook)).OrThrow();
        await test.Log(hook, log => log.All(each => each.State == DeliveryState.Done), "Once resumed, all should arrive.");
    }

    [Fact]
    public async Task A_test_event_can_be_sent_and_a_removed_webhook_leaves_nothing()
    {
        await using var test = await WebhookHarness.Start();
        var (hook, _) = await test.AddHook();
        (await test.Hooks.SendTest(hook)).OrThrow();
        (await test.Hooks.SendTest(hook)).OrThrow();
        await test.Receiver.Comes(2);
        Assert.All(test.Receiver.Received, post => Assert.Equal("webhook.test", post.Json.GetProperty("type").GetString()));

        (await test.Hooks.Remove(hook)).OrThrow();
        Assert.Equal("not-found", (await test.Hooks.Log(hook, null, 10)).Error?.Code);
        Assert.Empty(await test.Hooks.List());
    }

    /// <summary>A webhook whose address fails, with twelve events that wait until its pause ends; none of them is in flight.</summary>
    private static async Task<(string Hook, WebhookHealth Health)> Paused(WebhookHarness test)
    {
        test.Receiver.Status = _ => 503;
        var (hook, _) = await test.AddHook();
        for (var i = 0; i < 12; i++)
        {
            await test.Raise();
        }

        var health = await TestKit.Eventually.Becomes(
            async () => (await test.Hooks.Health(hook)).OrThrow(),
            health => health is { PausedUntil: not null, Waiting: 12 },
            "Five failures should pause the address, and all twelve events should wait for it."
        );
        await test.Log(
            hook,
            log =>
                log.Count(each => each.TriedAt is not null) >= 5
                && log.All(each => each.TriedAt is not null || (each.Attempts == 0 && each.DueAt > test.Silo.Time.GetUtcNow())),
            "All should wait for the pause to end, and none be under way."
        );
        return (hook, health);
    }

    /// <summary>Returns once the outbox is empty: what it held is written down.</summary>
    private static Task Eventually(WebhookHarness test) =>
        TestKit.Eventually.Holds(
            async () =>
            {
                await using var command = (
                    (Npgsql.NpgsqlDataSource)test.Silo.Services.GetService(typeof(Npgsql.NpgsqlDataSource))!
                ).CreateCommand("SELECT count(*) FROM outbox");
                return (long)(await command.ExecuteScalarAsync())! == 0;
            },
            "The relay should have emptied the outbox."
        );
}
