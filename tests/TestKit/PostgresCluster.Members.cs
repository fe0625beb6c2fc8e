using System.Net;

namespace Dukaan.TestKit;

/// <summary>Several members of one database cluster.</summary>
public sealed partial class PostgresCluster
{
    /// <summary>Where it answers: <c>host:port</c>.</summary>
    public string Address => $"127.0.0.1:{_port}";

    /// <summary>Starts another member: a standby that follows this one and has all its databases.</summary>
    /// <param name="durable">As <see cref="Start(bool, string?, IReadOnlyList{string}?)"/>.</param>
    /// <param name="by">The way to this server, if it is not the straight one.</param>
    public async Task<PostgresCluster> StartStandby(bool durable = false, IPEndPoint? by = null)
    {
        var folder = await NewFolder(Usual(durable));
        await Run([
            .. AsServerUser,
            $"{Binaries()}/pg_basebackup",
            "-D",
            folder,
            "-d",
            $"host=127.0.0.1 port={by?.Port ?? _port} user=dukaan",
            "-X",
            "stream",
            "--checkpoint=fast",
            "--write-recovery-conf",
            "--no-sync",
        ]);
        return await Serve(folder, durable, settings: null);
    }

    /// <summary>Starts it again after it was stopped in order, as a standby of the member that took over.</summary>
    public async Task Follow(PostgresCluster primary)
    {
        const string Become = """
            touch "$1/standby.signal"; echo "primary_conninfo = '$2'" >>"$1/postgresql.auto.conf"
            """;
        await Run([.. AsServerUser, "sh", "-c", Become, "follow", _folder, $"host=127.0.0.1 port={primary._port} user=dukaan"]);
        _guards.Push(Guarded(_folder, _port, durable: false, settings: null));
        await Eventually.Holds(Answers, "PostgreSQL should answer; its log is in " + _folder, TimeSpan.FromSeconds(30));
    }

    /// <summary>Makes a standby the primary.</summary>
    public Task Promote() => Execute("SELECT pg_promote()");

    /// <summary>From now on a commit is acknowledged once a standby has it.</summary>
    public async Task WaitForStandbys()
    {
        await Execute("ALTER SYSTEM SET synchronous_standby_names = 'ANY 1 (*)'");
        await Execute("SELECT pg_reload_conf()");
    }

    /// <summary>From now on a commit waits for nobody, nor does one that is waiting.</summary>
    public async Task WaitForNobody()
    {
        await Execute("ALTER SYSTEM RESET synchronous_standby_names");
        await Execute("SELECT pg_reload_conf()");
    }

    /// <summary>Stops the server in order, so that its standbys have everything.</summary>
    public async Task Stop()
    {
        var server = (await Processes())[0];
        await Signal("-INT", [server]);
        await Eventually.Holds(() => !Directory.Exists($"/proc/{server}"), "PostgreSQL should stop.", TimeSpan.FromSeconds(30));
    }

    /// <summary>Kills the whole server, as if its machine burned.</summary>
    public async Task Kill() => await Signal("-KILL", await Processes());
}
