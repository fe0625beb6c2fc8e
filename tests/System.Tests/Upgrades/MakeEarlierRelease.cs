using System.Diagnostics;
using System.Net.Http.Headers;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.System.Tests.Upgrades;

/// <summary>No test: it makes the files that <see cref="UpgradeTests"/> begin with.</summary>
public sealed class MakeEarlierRelease
{
    [EarlierReleaseFact]
    public async Task Keep_what_an_earlier_release_has_and_answers()
    {
        var postgres = await (await PostgresCluster.Shared).NewEmptyDatabase();
        await using var names = new NameServer();
        await using var receiver = await Receiver.Start();
        await using var release = await DukaanProcess.Start(
            postgres,
            new Dictionary<string, string> { ["DUKAAN_DOMAIN_TARGET"] = FakeNames.Platform, ["DUKAAN_DNS"] = names.EndPoint.ToString() },
            program: EarlierReleaseFactAttribute.Program
        );

        var shop = new EarlierShop(release.Url, names, receiver);
        var made = await shop.Fill();
        made.Answers.AddRange(await Ask(release.Url, shop.Readings(made)));
        await release.Stop();

        var dump = (await Dump(postgres)).Replace(EarlierRelease.AddressOf(release.Url), EarlierRelease.Site, StringComparison.Ordinal);
        await made.Write(Path.Combine(RepositoryRoot.Path, "tests/System.Tests/Upgrades"), dump);
    }

    private static async Task<List<EarlierAnswer>> Ask(Uri site, IEnumerable<(string? Who, string Path)> readings)
    {
        using var http = new HttpClient { BaseAddress = site };
        var answers = new List<EarlierAnswer>();
        foreach (var (who, path) in readings)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Authorization = who is null ? null : AuthenticationHeaderValue.Parse(who);
            using var answer = await http.SendAsync(request);
            var body = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.IsSuccessStatusCode, $"{path} answered {answer.StatusCode}: {body}");
            var type = answer.Content.Headers.ContentType!.MediaType!;
            var kept = type is "application/json" or "text/csv" ? body.Replace(EarlierRelease.AddressOf(site), EarlierRelease.Site) : "";
            answers.Add(new EarlierAnswer(who, path, type, kept));
        }

        return answers;
    }

    private static async Task<string> Dump(string postgres)
    {
        var database = new NpgsqlConnectionStringBuilder(postgres);
        var start = new ProcessStartInfo(
            "pg_dump",
            [
                "--no-owner",
                "--no-privileges",
                "--rows-per-insert=1000",
                $"postgresql://{database.Username}@{database.Host}:{database.Port}/{database.Database}",
            ]
        )
        {
            RedirectStandardOutput = true,
        };
        using var dump = Process.Start(start)!;
        var text = await dump.StandardOutput.ReadToEndAsync();
        await dump.WaitForExitAsync();
        Assert.Equal(0, dump.ExitCode);
        // Npgsql takes statements, not the commands of psql.
        return string.Join('\n', text.Split('\n').Where(line => !line.StartsWith('\\')));
    }
}
