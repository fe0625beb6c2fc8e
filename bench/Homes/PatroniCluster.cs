using System.Diagnostics;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Bench.Homes;

/// <summary>The database of a home: two members run by Patroni, and an etcd.</summary>
internal sealed class PatroniCluster : IAsyncDisposable
{
    public const string Home = "bom1";
    public const string User = "postgres";
    public const string Password = "of a benchmark";

    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-etcd-").FullName;
    private readonly string _etcd = $"127.0.0.1:{FreePort.Next()}";
    private readonly Process _guard;

    private PatroniCluster()
    {
        var peers = $"http://127.0.0.1:{FreePort.Next()}";
        // Ends with this process, even if that is killed.
        const string guard = """
            log=$1; shift
            "$@" </dev/null >"$log" 2>&1 &
            cat >/dev/null
            kill -KILL $!
            """;
        string[] etcd =
        [
            "etcd",
            "--enable-v2=true", // deploy/patroni says why
            "--data-dir",
            $"{_folder}/data",
            "--listen-client-urls",
            $"http://{_etcd}",
            "--advertise-client-urls",
            $"http://{_etcd}",
            "--listen-peer-urls",
            peers,
            "--initial-advertise-peer-urls",
            peers,
            "--initial-cluster",
            $"default={peers}",
        ];
        _guard = Process.Start(
            new ProcessStartInfo("sh", ["-c", guard, "guard", $"{_folder}/log", .. etcd]) { RedirectStandardInput = true }
        )!;
    }

    private string Configuration => Path.Combine(_folder, "patronictl.yml");

    public PatroniMember Bom { get; private set; } = null!;

    public PatroniMember Sin { get; private set; } = null!;

    /// <summary>A connection string that names both members.</summary>
    public string Database => $"Host={Bom.Address},{Sin.Address};Username={User};Password={Password};Database=dukaan";

    public static async Task<PatroniCluster> Start()
    {
        var cluster = new PatroniCluster();
        await File.WriteAllTextAsync(cluster.Configuration, $"scope: {Home}\netcd:\n  hosts: ['{cluster._etcd}']\n");
        cluster.Bom = await PatroniMember.Start("bom1", cluster._etcd);
        await cluster.Sees("bom1 is the primary", list => Line(list, "bom1").Contains("Leader", StringComparison.Ordinal));
        cluster.Sin = await PatroniMember.Start("sin1", cluster._etcd);
        await cluster.HasStandby("sin1");
        await using var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(cluster.Database) { Host = cluster.Bom.Address, Database = "postgres" }.ConnectionString
        );
        await using var command = source.CreateCommand("CREATE DATABASE dukaan");
        await command.ExecuteNonQueryAsync();
        return cluster;
    }

    /// <summary>Returns once commits wait for this member.</summary>
    public Task HasStandby(string region) =>
        Sees($"{region} is the synchronous standby", list => Line(list, region).Contains("Sync Standby", StringComparison.Ordinal));

    /// <summary>As an operator switches over.</summary>
    public async Task<string> SwitchTo(string region) =>
        await Shell.Run("patronictl", "-c", Configuration, "switchover", Home, "--candidate", region, "--force");

    public async ValueTask DisposeAsync()
    {
        await Sin.DisposeAsync();
        await Bom.DisposeAsync();
        _guard.StandardInput.Close();
        await _guard.WaitForExitAsync();
        _guard.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Task Sees(string what, Func<string, bool> isSo)
    {
        var list = "";
        return Eventually.Holds(
            async () => isSo(list = await Shell.Run("patronictl", "-c", Configuration, "list", Home)),
            $"Patroni should say that {what}.",
            TimeSpan.FromMinutes(1)
        );
    }

    private static string Line(string list, string member) =>
        list.Split('\n').FirstOrDefault(line => line.Contains($"| {member} ", StringComparison.Ordinal)) ?? "";
}
