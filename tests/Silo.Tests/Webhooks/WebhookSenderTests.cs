using System.Text;
using Dukaan.Events;
using Dukaan.Silo.Deliveries;
using Dukaan.Silo.Webhooks;
using Dukaan.TestKit;
using Dukaan.Webhooks;
using Microsoft.AspNetCore.Http;

namespace Dukaan.Silo.Tests.Webhooks;

/// <summary>Whatever address a seller gives, and whatever answers there.</summary>
public sealed class WebhookSenderTests : IAsyncLifetime
{
    private static readonly StoreEvent Event = new(
        "orders",
        "s",
        "order/s/o",
        3,
        0,
        "order.changed",
        1,
        """{"a":1}""",
        DateTimeOffset.UnixEpoch
    );
    private Receiver _receiver = null!;

    public async Task InitializeAsync() => _receiver = await Receiver.Start();

    public async Task DisposeAsync() => await _receiver.DisposeAsync();

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("2130706433")]
    public async Task In_production_a_name_that_leads_inside_reaches_nobody(string host)
    {
        using var sender = new WebhookSender(new DeliveryOptions { AnyAddress = false }, TimeProvider.System);

        var answer = await sender.Post(new WebhookTarget($"http://{host}:{_receiver.Port}/hook", "s"), Event, default);

        Assert.False(answer.Arrived);
        Assert.Equal("The address is not on the public internet, so nothing was sent.", answer.Note);
        Assert.Empty(_receiver.Received);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        _receiver.Answer = context =>
        {
            context.Response.Headers.Location = _receiver.Url;
            return Task.CompletedTask;
        };
        _receiver.Status = _ => 307;

        var answer = await Post();

        Assert.Equal((false, 307), (answer.Arrived, answer.Status));
        Assert.Single(_receiver.Received);
    }

    [Fact]
    public async Task Of_an_answer_no_more_is_read_than_the_log_shows()
    {
        _receiver.Answer = async context =>
        {
            for (var i = 0; i < 1_000_000 && !context.RequestAborted.IsCancellationRequested; i++)
            {
                await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(new string('x', 10_000)), context.RequestAborted);
            }
        };

        var answer = await Post();

        Assert.True(answer.Arrived);
        Assert.Equal(new string('x', 1_000), answer.Response);
    }

    [Fact]
    public async Task An_answer_that_never_comes_is_given_up_after_ten_seconds()
    {
        var time = new ManualTime();
        _receiver.Answer = context =>
        {
            var gone = new TaskCompletionSource();
            context.RequestAborted.Register(gone.SetResult);
            return gone.Task;
        };
        var posting = Post(time);
        await _receiver.Comes(1);
        time.Advance(TimeSpan.FromSeconds(11));

        Assert.Equal("No answer in 10 seconds.", (await posting).Note);
    }

    [Fact]
    public async Task When_to_come_again_is_heeded_within_reason()
    {
        _receiver.Status = _ => 429;
        _receiver.Answer = context =>
        {
            context.Response.Headers.RetryAfter = _receiver.Received.Count == 1 ? "120" : "999999";
            return Task.CompletedTask;
        };
        var time = new ManualTime();

        Assert.Equal(time.GetUtcNow().AddSeconds(120), (await Post(time)).RetryAt);
        Assert.Equal(time.GetUtcNow() + DeliverySchedule.Longest, (await Post(time)).RetryAt);
    }

    [Fact]
    public async Task Nobody_there_and_no_such_name_are_told_apart()
    {
        using var sender = new WebhookSender(new DeliveryOptions { AnyAddress = true }, TimeProvider.System);

        Assert.Equal(
            "It cannot be reached (ConnectionRefused).",
            (await sender.Post(new WebhookTarget($"http://127.0.0.1:{FreePort.Next()}/", "s"), Event, default)).Note
        );
        Assert.False((await sender.Post(new WebhookTarget("http://no-such-name.invalid/", "s"), Event, default)).Arrived);
    }

    [Fact]
    public async Task Data_that_is_too_large_is_left_out_and_said_so()
    {
        using var sender = new WebhookSender(new DeliveryOptions { AnyAddress = true }, TimeProvider.System);
        await sender.Post(new WebhookTarget(_receiver.Url, "s"), Event with { Payload = $"\"{new string('x', 300_000)}\"" }, default);

        var json = Assert.Single(_receiver.Received).Json;
        Assert.True(json.GetProperty("tooLarge").GetBoolean());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, json.GetProperty("data").ValueKind);
    }

    private async Task<WebhookAnswer> Post(TimeProvider? time = null)
    {
        using var sender = new WebhookSender(new DeliveryOptions { AnyAddress = true }, time ?? TimeProvider.System);
        return await sender.Post(new WebhookTarget(_receiver.Url, "s"), Event, default);
    }
}
