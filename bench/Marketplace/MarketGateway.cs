using System.Net;
using Dukaan.Web.Http;
using Dukaan.Web.Payments.Sandbox;
using Dukaan.Web.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dukaan.Bench.Marketplace;

/// <summary>The payment gateway of the marketplace: the sandbox outside the site, so that it survives when the site is killed.</summary>
internal sealed class MarketGateway : IAsyncDisposable
{
    /// <summary>How its messages fail during the faults.</summary>
    private static readonly MessageBehavior[] Troubles =
    [
        MessageBehavior.Lost,
        MessageBehavior.Twice,
        MessageBehavior.Reversed,
        MessageBehavior.Prompt,
    ];

    private readonly WebApplication _app;

    private MarketGateway(WebApplication app) => _app = app;

    /// <summary>The account of a shop.</summary>
    public static object Account =>
        new
        {
            keyId = SandboxGateway.KeyId,
            key = SandboxGateway.Key,
            webhookSecret = SandboxGateway.WebhookSecret,
        };

    public string Url =>
        _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/dev/gateway";

    private SandboxGateway Sandbox => _app.Services.GetRequiredService<SandboxGateway>();

    public static async Task<MarketGateway> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder
            .Services.AddSingleton(TimeProvider.System)
            .AddSingleton(new DukaanOptions())
            .AddSingleton<ServerAddress>()
            .AddSingleton<SandboxGateway>()
            .AddSingleton<SandboxMessages>();
        var app = builder.Build();
        app.MapSandbox();
        await app.StartAsync();
        return new MarketGateway(app);
    }

    /// <summary>Loses, duplicates and reorders messages in turn, and is down for a moment in between.</summary>
    public async Task Misbehave(TimeSpan length)
    {
        var part = length / (Troubles.Length * 2);
        foreach (var habit in Troubles)
        {
            Sandbox.Behave(new SandboxBehavior(habit, Away: false));
            await Task.Delay(part * 1.5);
            Sandbox.Behave(new SandboxBehavior(habit, Away: true));
            await Task.Delay(part * 0.5);
        }

        Sandbox.Behave(new SandboxBehavior(MessageBehavior.Prompt, Away: false));
    }

    /// <summary>The shopper's action on the payment page.</summary>
    public void Decide(string payUrl, string result) => SandboxEndpoints.Decide(Sandbox, payUrl.Split('/')[^1], result, null);

    /// <summary>What each order was charged and refunded, by order id.</summary>
    public IReadOnlyDictionary<string, (int Charges, long Kept)> Charged() =>
        Sandbox
            .Payments.Where(payment => payment.Is("captured"))
            .GroupBy(payment => payment.Object.Key.Split('-')[0])
            .ToDictionary(
                order => order.Key,
                order =>
                    (
                        order.Count(payment => payment.Refunds.Sum(refund => refund.Amount) < payment.Object.Amount),
                        order.Sum(payment => payment.Object.Amount - payment.Refunds.Sum(refund => refund.Amount))
                    )
            );

    /// <summary>Payments that are authorized, and neither captured nor released.</summary>
    public int SetAside => Sandbox.Payments.Count(payment => payment.Is("authorized"));

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
