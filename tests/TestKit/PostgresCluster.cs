using System.Diagnostics;
using Dukaan.Silo.Hosting;
using Npgsql;

namespace Dukaan.TestKit;

/// <summary>
/// A private PostgreSQL server in a temporary folder, on a free loopback port. It ends with the process that started it, even if that is
/// killed: a guard process waits for the end of a pipe.
/// </summary>
public sealed partial class PostgresCluster : IAsyncDisposable
{
    private const string Template = "dukaan_template";
    private const string Memory = "/dev/shm";

    /// <summary>What several servers of a run take: a hundred databases each, and their log.</summary>
    private const long MinMemory = 4L << 30;

    // $1 the binaries, $2 the folder, then the server's arguments. Ends, and cleans up, at the end of its standard input.
    private const string Guard = """
        bin=$1; dir=$2; shift 2
        "$bin/postgres" -D "$dir" "$@" </dev/null >"$dir/log" 2>&1 &
        server=$!
        cat >/dev/null
        kill -INT $server; wait $server; rm -rf "$dir"
        """;

    private static readonly Lazy<Task<PostgresCluster>> SharedCluster = new(() => Start());

    /// <summary>The files of a server that nobody has used. To make them takes a second of processor time, to copy them a tenth.</summary>
    private static readonly Lazy<Task<(string Folder, Process Guard)>> Initial = new(Initialize);

    private readonly Stack<Process> _guards = new();
    private readonly string _folder;
    private readonly int _port;
    private readonly Lazy<Task> _template;
    private int _databases;

    private PostgresCluster(Process guard, string folder, int port)
    {
        (_folder, _port) = (folder, port);
        _guards.Push(guard);
        _template = new Lazy<Task>(MakeTemplate);
    }

    /// <summary>The shared cluster of this test process, started by its first user.</summary>
    public static Task<PostgresCluster> Shared => SharedCluster.Value;

    /// <summary>Starts a separate cluster.</summary>
    /// <param name="durable">True for tests of power loss; a killed process loses nothing either way.</param>
    /// <param name="under">The folder of its files; by default memory where it has room, or, if durable, the temporary folder.</param>
    /// <param name="settings">More settings of the server, each "name=value".</param>
    public static async Task<PostgresCluster> Start(bool durable = false, string? under = null, IReadOnlyList<string>? settings = null)
    {
        var folder = await NewFolder(under ?? Usual(durable));
        await Run([.. AsServerUser, "cp", "-a", $"{(await Initial.Value).Folder}/.", folder]);
        return await Serve(folder, durable, settings);
    }

    private static async Task<(string Folder, Process Guard)> Initialize()
    {
        var folder = await NewFolder(Usual(durable: false));
        var guard = Start([.. AsServerUser, "sh", "-c", """cat >/dev/null; rm -rf "$1" """, "guard", folder]);
        await Run([
            .. AsServerUser,
            $"{Binaries()}/initdb",
            "-D",
            folder,
            "-U",
            "dukaan",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        ]);
        return (folder, guard);
    }

    private static async Task<string> NewFolder(string under) =>
        (await Run([.. AsServerUser, "mktemp", "-d", Path.Combine(under, "dukaan-postgres.XXXXXX")])).Trim();

    /// <summary>
    /// Each database is 300 files. To make them on a disk takes a third of the time of all that the servers of the tests do.
    /// </summary>
    private static string Usual(bool durable) =>
        !durable && Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace >= MinMemory ? Memory : Path.GetTempPath();

    private static async Task<PostgresCluster> Serve(string folder, bool durable, IReadOnlyList<string>? settings)
    {
        var port = FreePort.Next();
        var guard = Guarded(folder, port, durable, settings);
        var cluster = new PostgresCluster(guard, folder, port);
        await Eventually.Holds(cluster.Answers, "PostgreSQL should answer; its log is in " + folder, TimeSpan.FromSeconds(30));
        return cluster;
    }

    /// <summary>The folder of the server's files, and of its socket.</summary>
    public string Folder => _folder;

    public int Port => _port;

    /// <summary>Starts the server, and the process that ends it.</summary>
    private static Process Guarded(string folder, int port, bool durable, IReadOnlyList<string>? settings)
    {
        var binaries = Binaries();
        return Start([
            .. AsServerUser,
            "sh",
            "-c",
            Guard,
            "guard",
            binaries,
            folder,
            "-p",
            $"{port}",
            "-h",
            "127.0.0.1",
            "-k",
            folder,
            "-c",
            "max_connections=300",
            "-c",
            "shared_buffers=128MB",
            "-c",
            $"fsync={(durable ? "on" : "off")}",
            "-c",
            $"max_wal_size={(durable ? "2GB" : "256MB")}",
            "-c",
            "wal_retrieve_retry_interval=200ms",
            .. (settings ?? []).SelectMany(setting => new[] { "-c", setting }),
        ]);
    }

    /// <summary>A connection string to a new database with all migrations applied.</summary>
    public async Task<string> NewDatabase()
    {
        await _template.Value;
        return await Create($"TEMPLATE {Template}");
    }

    /// <summary>A connection string to a new empty database.</summary>
    public Task<string> NewEmptyDatabase() => Create("");

    /// <summary>
    /// Closes the connections that a stopped silo left open. Its own pool is gone; the pool of Orleans's providers belongs to the process,
    /// and hundreds of silos in one test process would use up all connections.
    /// </summary>
    public static void Forget(DukaanSiloOptions silo)
    {
        using var connection = new NpgsqlConnection(OrleansDatabase.ConnectionString(silo));
        NpgsqlConnection.ClearPool(connection);
    }

    /// <summary>Suspends every process of the server, as if the machine hung; the result continues them.</summary>
    public async Task<IAsyncDisposable> Pause()
    {
        var processes = await Processes();
        await Signal("-STOP", processes);
        return new Paused(processes);
    }

    /// <summary>Kills one of the server's processes, so that it closes all connections and recovers from its log.</summary>
    public async Task Crash()
    {
        await using var victim = new NpgsqlConnection(ConnectionTo("postgres", pooling: false));
        await victim.OpenAsync();
        await Signal("-KILL", [$"{victim.ProcessID}"]);
        NpgsqlConnection.ClearAllPools(); // this process's connections are closed too
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var guard in _guards)
        {
            guard.StandardInput.Close();
            await guard.WaitForExitAsync();
            guard.Dispose();
        }
    }

    /// <summary>The ids of the server's processes, the main one first; those of connections are its children.</summary>
    public async Task<string[]> Processes()
    {
        var server = (await File.ReadAllLinesAsync(Path.Combine(_folder, "postmaster.pid")))[0];
        return [server, .. (await Run(["pgrep", "-P", server])).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>Those that have ended since they were listed, as a connection's does when its client is killed, need no signal.</summary>
    private static Task Signal(string signal, string[] processes)
    {
        const string Each = """for one; do kill "$0" "$one" 2>/dev/null || [ ! -e "/proc/$one" ] || exit 1; done""";
        return Run(["sh", "-c", Each, signal, .. processes]);
    }

    private static string[] AsServerUser => Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--"] : [];

    /// <summary>The folder that <c>DUKAAN_TEST_POSTGRES</c> names, or that of the newest release that is installed.</summary>
    private static string Binaries() =>
        Environment.GetEnvironmentVariable("DUKAAN_TEST_POSTGRES") is { Length: > 0 } given ? given
        : Directory.Exists("/usr/lib/postgresql")
        && Directory
            .GetDirectories("/usr/lib/postgresql")
            .Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb")))
            .MaxBy(bin => int.TryParse(bin.Split('/')[^2], out var version) ? version : 0)
            is { } found
            ? found
        : throw new InvalidOperationException("These tests need a PostgreSQL server: apt-get install postgresql, or run ./dukaan doctor.");

    private static Process Start(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        return Process.Start(start)!;
    }

    private static async Task<string> Run(string[] command)
    {
        using var process = Start(command);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{string.Join(' ', command)} failed: {await error}");
    }

    private string ConnectionTo(string database, bool pooling) =>
        $"Host=127.0.0.1;Port={_port};Username=dukaan;Database={database}{(pooling ? "" : ";Pooling=false")}";

    private async Task<bool> Answers()
    {
        try
        {
            await Execute("SELECT 1");
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private async Task<string> Create(string how)
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        await Execute($"CREATE DATABASE {name} {how}");
        return ConnectionTo(name, pooling: true);
    }

    private async Task MakeTemplate()
    {
        await Execute($"CREATE DATABASE {Template}");
        // A template must have no connections, so they are not pooled.
        await DatabaseUpdate.Run(new DukaanSiloOptions { Postgres = ConnectionTo(Template, pooling: false) }, _ => { });
    }

    /// <summary>Runs a statement as the superuser, outside any test database.</summary>
    public async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres", pooling: false));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private sealed class Paused(string[] processes) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await Signal("-CONT", processes);
    }
}
