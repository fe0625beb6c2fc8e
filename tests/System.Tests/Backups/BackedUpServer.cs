using System.Diagnostics;
using System.Runtime.Versioning;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.System.Tests.Backups;

/// <summary>
/// A PostgreSQL server that archives its log into a repository, a folder or an object store, and <c>./dukaan</c> with the settings for it.
/// </summary>
[UnsupportedOSPlatform("windows")] // it sets modes of files
internal sealed class BackedUpServer : IAsyncDisposable
{
    private readonly string _work;

    private readonly IReadOnlyDictionary<string, string> _store;

    private BackedUpServer(string work, PostgresCluster cluster, string main, string shard, IReadOnlyDictionary<string, string> store) =>
        (_work, Cluster, Main, Shard, _store) = (work, cluster, main, shard, store);

    public PostgresCluster Cluster { get; }

    /// <summary>Connection strings to the two databases of the server.</summary>
    public string Main { get; }

    public string Shard { get; }

    public string Repository => Path.Combine(_work, "repository");

    public string Data => Path.Combine(_work, "data");

    public IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string> { ["DUKAAN_SHARDS"] = $"ent1={Shard}", ["DUKAAN_DATA"] = Data };

    /// <summary>Starts it.</summary>
    /// <param name="store">An object store that speaks TLS, for the repository; null: it is a folder.</param>
    /// <param name="authority">The store's certificate, in PEM.</param>
    public static async Task<BackedUpServer> Start(S3Server? store = null, string authority = "")
    {
        var work = Directory.CreateTempSubdirectory("dukaan-backup-").FullName;
        File.SetUnixFileMode(work, (UnixFileMode)0b111_111_111); // the server runs as another user
        var config = Path.Combine(work, "pgbackrest.conf");
        var cluster = await PostgresCluster.Start(
            settings:
            [
                "archive_mode=on",
                "archive_timeout=4s",
                $"archive_command=pgbackrest --config={config} --stanza=main archive-push %p",
            ]
        );
        var postgres = Directory.CreateDirectory(Path.Combine(work, "repository", "postgres"));
        File.SetUnixFileMode(postgres.FullName, (UnixFileMode)0b111_111_111);
        var ca = Path.Combine(work, "store.pem");
        await File.WriteAllTextAsync(ca, authority);
        await File.WriteAllTextAsync(
            config,
            $"""
            [global]
            {(store is null ? $"repo1-path={postgres.FullName}" : Options(store, ca))}
            repo1-retention-full=2
            repo1-bundle=y
            compress-type=zst
            start-fast=y
            log-level-console=warn
            log-level-file=off
            lock-path={work}/lock

            [main]
            pg1-path={cluster.Folder}
            pg1-socket-path={cluster.Folder}
            pg1-port={cluster.Port}
            pg1-user=dukaan
            pg1-database=postgres
            """
        );
        var server = new BackedUpServer(work, cluster, await cluster.NewDatabase(), await cluster.NewDatabase(), Store(store, ca, work));
        Directory.CreateDirectory(server.Data);
        return server;
    }

    /// <summary>Runs <c>./dukaan</c> and answers its exit code and what it said.</summary>
    public async Task<(int Code, string Said)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(RepositoryRoot.Path, "dukaan"), .. arguments, "--data", Data])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Settings.Concat(_store))
        {
            start.Environment[name] = value;
        }

        start.Environment["DUKAAN_POSTGRES"] = Main;
        start.Environment["DUKAAN_BACKUP_CONFIG"] = Path.Combine(_work, "pgbackrest.conf");
        start.Environment["DUKAAN_BACKUP_METRICS"] = _work;
        start.Environment["DUKAAN_COPIES"] = Path.GetTempPath();
        start.Environment["DUKAAN_PROGRAM"] = Path.Combine(AppContext.BaseDirectory, "Dukaan.Web.dll");
        using var script = Process.Start(start)!;
        var (output, errors) = (script.StandardOutput.ReadToEndAsync(), script.StandardError.ReadToEndAsync());
        await script.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return (script.ExitCode, await output + await errors);
    }

    public string Metric(string file) => File.ReadAllText(Path.Combine(_work, file));

    /// <summary>Returns once all that is committed now is in the repository. Nothing is done to hasten it.</summary>
    public async Task Archived()
    {
        await using var database = NpgsqlDataSource.Create(Main);
        var segment = await Text(database, "SELECT pg_walfile_name(pg_current_wal_lsn())");
        await Eventually.Holds(
            async () =>
                string.CompareOrdinal(await Text(database, "SELECT coalesce(last_archived_wal, '') FROM pg_stat_archiver"), segment) >= 0,
            $"The segment {segment} should be archived; the server's log is in {Cluster.Folder}/log"
        );
    }

    public async ValueTask DisposeAsync()
    {
        await Cluster.DisposeAsync();
        Directory.Delete(_work, recursive: true);
    }

    /// <summary>What pgBackRest must know of the store.</summary>
    private static string Options(S3Server store, string authority) =>
        $"""
            repo1-type=s3
            repo1-path=/backups/postgres
            repo1-s3-bucket={S3Server.Bucket}
            repo1-s3-endpoint={store.Address.Authority}
            repo1-s3-region=us-east-1
            repo1-s3-key={S3Server.Key}
            repo1-s3-key-secret={S3Server.Secret}
            repo1-s3-uri-style=path
            repo1-storage-ca-file={authority}
            """;

    /// <summary>What <c>./dukaan</c> must know of the repository.</summary>
    private static Dictionary<string, string> Store(S3Server? store, string authority, string work) =>
        store is null
            ? new() { ["DUKAAN_BACKUP"] = Path.Combine(work, "repository") }
            : new()
            {
                ["DUKAAN_BACKUP"] = $"s3://{S3Server.Bucket}/backups",
                ["DUKAAN_BACKUP_S3_ENDPOINT"] = store.Address.Authority,
                ["DUKAAN_BACKUP_S3_CA"] = authority,
                ["AWS_ACCESS_KEY_ID"] = S3Server.Key,
                ["AWS_SECRET_ACCESS_KEY"] = S3Server.Secret,
            };

    private static async Task<string> Text(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
