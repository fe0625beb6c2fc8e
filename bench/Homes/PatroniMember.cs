using System.Diagnostics;
using Dukaan.TestKit;

namespace Dukaan.Bench.Homes;

/// <summary>A member of a database cluster: Patroni with its PostgreSQL, as deploy/patroni has it, in a folder of its own.</summary>
internal sealed class PatroniMember : IAsyncDisposable
{
    // $1 the folder; then the command. Ends with this process, even if that is killed: all processes of the group.
    private const string Guard = """
        dir=$1; shift
        setsid runuser -u postgres -- env "$@" </dev/null >>"$dir/log" 2>&1 &
        echo $!
        cat >/dev/null
        server=$(head -1 "$dir/data/postmaster.pid" 2>/dev/null)
        kill -KILL -$! $server $(pgrep -P "${server:-0}") 2>/dev/null
        """;

    private readonly string _folder;
    private readonly string _etcd;
    private readonly string _home;
    private readonly Func<string, string> _known;
    private readonly int _rest = FreePort.Next();
    private readonly int _port = FreePort.Next();
    private Process? _guard;
    private string _group = "";

    private PatroniMember(string home, string region, string folder, string etcd, Func<string, string> known) =>
        (_home, Region, _folder, _etcd, _known) = (home, region, folder, etcd, known);

    /// <summary>Its name.</summary>
    public string Region { get; }

    /// <summary>Where it answers: <c>host:port</c>.</summary>
    public string Address => $"127.0.0.1:{_port}";

    /// <summary>Where Patroni itself answers.</summary>
    public Uri Rest => new($"http://127.0.0.1:{_rest}");

    public string Log => File.ReadAllText(Path.Combine(_folder, "log"));

    /// <param name="home">The name of the cluster.</param>
    /// <param name="region">The name of the member.</param>
    /// <param name="etcd">Where it reaches etcd.</param>
    /// <param name="known">The address by which the other member reaches one of this.</param>
    public static async Task<PatroniMember> Start(string home, string region, string etcd, Func<string, string> known)
    {
        var folder = Directory.CreateTempSubdirectory("dukaan-patroni-").FullName;
        await Shell.Run("chown", "postgres", folder);
        var member = new PatroniMember(home, region, folder, etcd, known);
        await member.StartAgain();
        return member;
    }

    /// <summary>After it was killed: an old primary comes back as a standby.</summary>
    public async Task StartAgain()
    {
        var settings = new Dictionary<string, string>
        {
            ["PATRONI_SCOPE"] = _home,
            ["PATRONI_NAME"] = Region,
            ["PATRONI_ETCD_HOSTS"] = _etcd,
            ["PATRONI_RESTAPI_LISTEN"] = $"127.0.0.1:{_rest}",
            ["PATRONI_RESTAPI_CONNECT_ADDRESS"] = _known($"127.0.0.1:{_rest}"),
            ["PATRONI_POSTGRESQL_LISTEN"] = Address,
            ["PATRONI_POSTGRESQL_CONNECT_ADDRESS"] = _known(Address),
            ["PATRONI_POSTGRESQL_DATA_DIR"] = Path.Combine(_folder, "data"),
            ["PATRONI_POSTGRESQL_BIN_DIR"] = Directory.GetDirectories("/usr/lib/postgresql").Max() + "/bin",
            ["PATRONI_POSTGRESQL_PGPASS"] = Path.Combine(_folder, "pgpass"),
            ["PATRONI_SUPERUSER_USERNAME"] = PatroniCluster.User,
            ["PATRONI_SUPERUSER_PASSWORD"] = PatroniCluster.Password,
            ["PATRONI_REPLICATION_USERNAME"] = "replicator",
            ["PATRONI_REPLICATION_PASSWORD"] = PatroniCluster.Password,
        };
        var configuration = Path.Combine(_folder, "patroni.yml");
        File.Copy(Path.Combine(RepositoryRoot.Path, "deploy/patroni/patroni.yml"), configuration, overwrite: true);
        await Shell.Run("chmod", "a+r", configuration);
        var start = new ProcessStartInfo(
            "sh",
            ["-c", Guard, "guard", _folder, .. settings.Select(each => $"{each.Key}={each.Value}"), "patroni", configuration]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = "/",
        };
        _guard = Process.Start(start)!;
        _group = (await _guard.StandardOutput.ReadLineAsync())!;
    }

    /// <summary>Kills Patroni and PostgreSQL at once, as if the machine burned.</summary>
    public async Task Kill()
    {
        if (_guard is { } guard)
        {
            _guard = null;
            guard.StandardInput.Close();
            await guard.WaitForExitAsync();
            guard.Dispose();
        }
    }

    /// <summary>Suspends both.</summary>
    public Task Pause() => Signal("-STOP");

    public Task Resume() => Signal("-CONT");

    public async ValueTask DisposeAsync()
    {
        await Kill();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task Signal(string signal)
    {
        var server = (await File.ReadAllLinesAsync(Path.Combine(_folder, "data", "postmaster.pid")))[0];
        var children = (await Shell.Run("pgrep", "-P", server)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await Shell.Run("kill", [signal, "--", $"-{_group}", server, .. children]);
    }
}
