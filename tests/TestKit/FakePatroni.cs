using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dukaan.TestKit;

/// <summary>Patroni's REST API as far as homes use it, with two members: bom1 leads at first, sin1 stands by.</summary>
public sealed class FakePatroni : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakePatroni(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    /// <summary>The name of the primary.</summary>
    public string Leader { get; private set; } = "bom1";

    /// <summary>The state of the standby.</summary>
    public string StandbyState { get; set; } = "streaming";

    /// <summary>The answer to a switch; null: it switches.</summary>
    public string? Refusal { get; set; }

    /// <summary>Runs when it switches, as the processes beside the new primary would notice.</summary>
    public Func<string, Task> Switched { get; set; } = _ => Task.CompletedTask;

    /// <summary>The header by which the switch was authorized.</summary>
    public string Authorization { get; private set; } = "";

    public static async Task<FakePatroni> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var patroni = new FakePatroni(builder.Build());
        patroni._app.MapGet("/cluster", () => Results.Json(new { members = patroni.Members() }));
        patroni._app.MapPost("/switchover", (JsonElement asked, HttpContext context) => patroni.Switch(asked, context));
        await patroni._app.StartAsync();
        return patroni;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private object[] Members() =>
        [
            .. ((string[])["bom1", "sin1"]).Select(name => new
            {
                name,
                role = name == Leader ? "leader" : "sync_standby",
                state = name == Leader ? "running" : StandbyState,
            }),
        ];

    private async Task<IResult> Switch(JsonElement asked, HttpContext context)
    {
        if (context.Request.ContentLength is null)
        {
            return Results.StatusCode(StatusCodes.Status411LengthRequired);
        }

        Authorization = context.Request.Headers.Authorization.ToString();
        if (Refusal is not null || asked.GetProperty("leader").GetString() != Leader)
        {
            return Results.Text(Refusal ?? "leader name does not match", statusCode: StatusCodes.Status412PreconditionFailed);
        }

        Leader = asked.GetProperty("candidate").GetString()!;
        await Switched(Leader);
        return Results.Text($"Successfully switched over to \"{Leader}\"");
    }
}
