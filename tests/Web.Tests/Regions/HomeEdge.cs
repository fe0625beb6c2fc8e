using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Dukaan.Silo.Regions;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Sellers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dukaan.Web.Tests.Regions;

/// <summary>An edge, and a home that everything is at home in.</summary>
public sealed class HomeEdge : IAsyncLifetime
{
    private const string Secret = "a secret of thirty-two characters";
    private WebApplication? _home;

    public TestSite Site { get; private set; } = null!;

    /// <summary>What was passed on to the home.</summary>
    public ConcurrentQueue<Passed> Home { get; } = new();

    /// <summary>The directory of phones, which the home keeps: the first to say where one lives is right.</summary>
    public ConcurrentDictionary<string, string> Phones { get; } = new();

    /// <summary>A phone as the directory knows it.</summary>
    public static string Hash(Phone phone) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(phone.E164)));

    /// <summary>So many calls the home refuses for their signature.</summary>
    public int Refuse { get; set; }

    /// <summary>Whether the home takes copies of carts that are kept elsewhere; not at first, as a home of a release before.</summary>
    public bool KeepsCarts { get; set; }

    /// <summary>How the home answers; null: with nothing in particular.</summary>
    public Func<HttpContext, Task>? Answers { get; set; }

    /// <summary>Lets such an answer go on.</summary>
    public SemaphoreSlim Went { get; } = new(0);

    /// <summary>What the home answers with 403, as a release before this one; null: it does not.</summary>
    public (string Type, string Body)? Former { get; set; }

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _home = builder.Build();
        _home.MapGet("/internal/regions/homes/{id}", () => "true");
        _home.MapGet("/internal/regions/stores", () => "[]");
        _home.MapGet("/internal/regions/settings", () => "null");
        _home.MapGet("/internal/regions/carts", () => KeepsCarts ? "true" : "false");
        _home.MapPost("/internal/regions/phones/{phone}", async (string phone, HttpContext context) =>
            Results.Json(Phones.GetOrAdd(phone, (await context.Request.ReadFromJsonAsync<string>())!))
        );
        _home.MapFallback(Take);
        await _home.StartAsync();
        Site = await TestSite.Start(options =>
            options with
            {
                Region = "fra1",
                Regions = [new("bom1", [new Uri(_home.Urls.First())]), new("fra1", [new Uri("http://127.0.0.1:9")])],
                RegionSecret = Secret,
            }
        );
    }

    public async Task DisposeAsync()
    {
        await Site.DisposeAsync();
        await _home!.DisposeAsync();
    }

    private async Task Take(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var (headers, method, target) = (
            context.Request.Headers,
            context.Request.Method,
            context.Features.Get<IHttpRequestFeature>()!.RawTarget
        );
        var client = headers[RegionSignature.Client].ToString();
        var call = new RegionCall("fra1", "bom1", method, target, client, SignedCalls.Hash(body.ToArray()));
        var wrong = RegionSignature.Check(Secret, Site.Time.GetUtcNow(), headers[RegionSignature.Header], call, out var once);
        Home.Enqueue(
            new Passed(
                method,
                target,
                client,
                body.ToArray(),
                wrong,
                once,
                headers.ContainsKey(FormerRegionSignature.Header),
                headers.ContainsKey("Upgrade")
            )
        );
        if (Refuse-- > 0)
        {
            context.Response.StatusCode = 403;
            context.Response.Headers["X-Dukaan-Region-Refused"] = "repeated";
            return;
        }

        if (Answers is { } answers)
        {
            await answers(context);
            return;
        }

        if (Former is var (type, said))
        {
            (context.Response.StatusCode, context.Response.ContentType) = (403, type);
            await context.Response.WriteAsync(said);
            return;
        }

        context.Response.ContentLength = 2;
        await context.Response.WriteAsync("{}");
    }

    public sealed record Passed(
        string Method,
        string Target,
        string Client,
        byte[] Body,
        string? Wrong,
        Guid Once,
        bool Former,
        bool Upgrades
    );
}
