using System.Text.Json.Nodes;
using Dukaan.Regions;
using Dukaan.Silo.Operators;
using Dukaan.Silo.Regions;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.People;

/// <summary>
/// Exports and erases a person in all regions, with a record in the operators' log, which has the hash of the phone and numbers.
/// </summary>
public sealed class PeopleDesk(
    PersonHashes hashes,
    PersonExport export,
    PersonErasure erasure,
    OperatorLog log,
    IServiceProvider services,
    TimeProvider time
)
{
    /// <summary>Where other regions answer.</summary>
    public const string Path = "/people";

    private const int MostAsked = 20;

    /// <summary>A region answers within the time that another one waits for it.</summary>
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan AtOnceHere = TimeSpan.FromSeconds(30);

    private readonly RegionOptions? _regions = services.GetService<RegionOptions>();
    private readonly RegionClient? _client = services.GetService<RegionClient>();

    /// <summary>Everything of a person, by region. Refused with <c>regions-away</c>, which names the regions that do not answer: nothing
    /// is given then, since it would not be everything.</summary>
    public async Task<Result<JsonObject>> Export(Phone phone)
    {
        var (all, away) = (new JsonObject { [_regions?.Here ?? "here"] = await export.Make(phone) }, new List<string>());
        foreach (var region in _regions?.Others ?? [])
        {
            try
            {
                all[region] = await _client!.Post<JsonObject>(region, $"{RegionPaths.Root}{Path}/export", phone.E164)
                    ?? throw new RegionAwayException($"Region {region} runs a release that exports nobody.");
            }
            catch (RegionAwayException)
            {
                away.Add(region);
            }
        }

        return away.Count == 0
            ? all
            : new Error(
                ErrorKind.Unavailable,
                "regions-away",
                $"Nothing was exported, since it would not be everything: {string.Join(", ", away)} did not answer. Try again later.",
                RetryAfter: TimeSpan.FromMinutes(1)
            );
    }

    /// <summary>
    /// Erases a person. What cannot be erased yet goes by itself once it can, and a region that is away is asked again: the sweep tries
    /// until all is done, also after a restart.
    /// </summary>
    public async Task<ErasureReport> Erase(Phone phone)
    {
        var hash = await hashes.Note(phone);
        await hashes.Begin(hash, time.GetUtcNow());
        var report = await erasure.Erase(phone, AtOnceHere);
        foreach (var region in _regions?.Others ?? [])
        {
            report = report.Plus(await EraseIn(region, phone));
        }

        await log.Write("system", report.IsDone ? "person.erased" : "person.partly-erased", $"person={hash}", $"{report}");
        if (report.IsDone)
        {
            await hashes.End(hash, time.GetUtcNow());
        }
        else if (report.Away.Length > 0)
        {
            await hashes.Begin(hash, time.GetUtcNow() - ErasureSweep.Again + ErasureSweep.Soon);
        }

        return report;
    }

    /// <summary>What this region does when another one erases a person.</summary>
    public async Task<ErasureReport> EraseFor(string region, Phone phone)
    {
        var report = await erasure.Erase(phone, AtOnce);
        if (report with { Waits = false } != ErasureReport.Nothing)
        {
            await log.Write($"region:{region}", "person.erased", $"person={await hashes.Of(phone)}", $"{report}");
        }

        return report;
    }

    /// <summary>What this region has of a person, for another one.</summary>
    public Task<JsonObject> ExportFor(Phone phone) => export.Make(phone);

    private async Task<ErasureReport> EraseIn(string region, Phone phone)
    {
        var report = ErasureReport.Nothing with { Waits = true };
        try
        {
            for (var asked = 0; asked < MostAsked && report.Waits; asked++)
            {
                report = await _client!.Post<ErasureReport>(region, $"{RegionPaths.Root}{Path}/erase", phone.E164)
                    ?? throw new RegionAwayException($"Region {region} runs a release that erases nobody.");
            }
        }
        catch (RegionAwayException)
        {
            return ErasureReport.Nothing with { Away = region }; // the sweep asks again
        }

        return report;
    }
}
