using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dukaan.Messages;
using Dukaan.Silo.Messages;
using Dukaan.Silo.Webhooks;
using Dukaan.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dukaan.Web.Tests.Api;

/// <summary>The sender for gateways, against a gateway on this machine.</summary>
public sealed class WebhookTests : IAsyncLifetime
{
    private static readonly Message Code = new(new Phone("+919812345678"), "code", "482913 is your code.", "482913", "op-1");
    private readonly ConcurrentQueue<(string Body, string Key, string Signature)> _received = new();
    private readonly ConcurrentQueue<int> _answers = new();
    private WebApplication _gateway = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _gateway = builder.Build();
        _gateway.MapPost("/send", async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            _received.Enqueue(
                (
                    await reader.ReadToEndAsync(),
                    request.Headers["Idempotency-Key"].ToString(),
                    request.Headers[WebhookSignature.Header].ToString()
                )
            );
            return Results.StatusCode(_answers.TryDequeue(out var status) ? status : 200);
        });
        await _gateway.StartAsync();
    }

    public async Task DisposeAsync() => await _gateway.DisposeAsync();

    [Fact]
    public async Task A_message_is_posted_signed()
    {
        using var sender = Sender();

        await sender.Send(Code, CancellationToken.None);

        var (body, key, signature) = Assert.Single(_received);
        var json = JsonDocument.Parse(body).RootElement;
        Assert.Equal(
            ("+919812345678", "code", "482913", "op-1"),
            (json.GetProperty("to").GetString(), json.GetProperty("channel").GetString(), json.GetProperty("code").GetString(), key)
        );
        var seconds = signature.Split(',')[0][2..];
        Assert.Equal(
            $"t={seconds},v1={Convert.ToHexStringLower(HMACSHA256.HashData("shared"u8, Encoding.UTF8.GetBytes($"{seconds}.{body}")))}",
            signature
        );
    }

    [Theory]
    [InlineData(500)]
    [InlineData(429)]
    public async Task A_failure_that_may_pass_is_tried_once_more_with_the_same_id(int status)
    {
        _answers.Enqueue(status);
        using var sender = Sender();

        await sender.Send(Code, CancellationToken.None);

        Assert.Equal(["op-1", "op-1"], _received.Select(each => each.Key));
    }

    [Theory]
    [InlineData(new[] { 500, 500 }, 2)]
    [InlineData(new[] { 400 }, 1)]
    [InlineData(new[] { 302 }, 1)]
    public async Task A_failure_that_stays_is_told_without_the_code_or_the_number(int[] answers, int tries)
    {
        foreach (var answer in answers)
        {
            _answers.Enqueue(answer);
        }

        using var sender = Sender();

        var failure = await Assert.ThrowsAsync<MessageNotSentException>(() => sender.Send(Code, CancellationToken.None));

        Assert.Equal(tries, _received.Count);
        Assert.DoesNotContain("482913", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("9812345678", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gateway_that_is_not_there_is_a_typed_failure()
    {
        using var sender = new WebhookMessageSender(new MessageOptions(new Uri("http://127.0.0.1:9/"), "", false), TimeProvider.System);

        await Assert.ThrowsAsync<MessageNotSentException>(() => sender.Send(Code, CancellationToken.None));
    }

    [Fact]
    public async Task A_gateway_that_does_not_answer_is_given_up_after_five_seconds_twice()
    {
        var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var time = new TestKit.ManualTime();
        using var sender = new WebhookMessageSender(
            new MessageOptions(new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/"), "", false),
            time
        );

        var sending = sender.Send(Code, CancellationToken.None);
        await TestKit.Eventually.Holds(
            () =>
            {
                time.Advance(TimeSpan.FromSeconds(1));
                return Task.FromResult(sending.IsCompleted);
            },
            "the sender should give up once its time is over",
            TimeSpan.FromSeconds(60)
        );

        Assert.Contains("no answer", (await Assert.ThrowsAsync<MessageNotSentException>(() => sending)).Message, StringComparison.Ordinal);
        listener.Stop();
    }

    private WebhookMessageSender Sender() =>
        new(new MessageOptions(new Uri(_gateway.Urls.First() + "/send"), "shared", false), TimeProvider.System);
}
