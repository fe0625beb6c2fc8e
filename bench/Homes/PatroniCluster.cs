using System.Diagnostics;
using Dukaan.Silo.Homes;
using Dukaan.Silo.Hosting;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Bench.Homes;

/// <summary>The database of a home: two members run by Patroni.</summary>
internal sealed class PatroniCluster : IAsyncDisposable
{
    public const string User = "postgres";
    public const string Password = "of a benchmark";

    private readonly string _home;
    private readonly string _configuration;

    private PatroniCluster(string home, string etcd)
    {
        (_home, _configuration) = (home, Path.GetTempFileName());
        File.WriteAllText(_configuration, $"scope: {home}\netcd:\n  hosts: ['{etcd}']\n");
    }

    /// <summary>The primary at first.</summary>
    public PatroniMember First { get; private set; } = null!;

    public PatroniMember Second { get; private set; } = null!;

    /// <summary>A connection string that names both members.</summary>
    public string Database => DatabaseAt($"{First.Address},{Second.Address}");

    /// <param name="etcd">It decides who is the primary.</param>
    /// <param name="home">The name of the home.</param>
    /// <param name="first">The region of the first member.</param>
    /// <param name="second">The region of the second.</param>
    /// <param name="ways">How the members reach each other and etcd.</param>
    /// <param name="witness">The region of etcd.</param>
    public static async Task<PatroniCluster> Start(Etcd etcd, string home, string first, string second, IWays ways, string witness)
    {
        var cluster = new PatroniCluster(home, etcd.Address);
        cluster.First = await Member(first, second);
        await cluster.Sees($"{first} is the primary", list => Line(list, first).Contains("Leader", StringComparison.Ordinal));
        cluster.Second = await Member(second, first);
        await cluster.HasStandby(second);
        await using var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(cluster.DatabaseAt(cluster.First.Address)) { Database = "postgres" }.ConnectionString
        );
        await using var command = source.CreateCommand("CREATE DATABASE dukaan");
        await command.ExecuteNonQueryAsync();
        return cluster;

        Task<PatroniMember> Member(string region, string other) =>
            PatroniMember.Start(home, region, ways.ToService(region, witness, etcd.Address), address => ways.By(other, region, address));
    }

    public PatroniMember In(string region) => First.Region == region ? First : Second;

    /// <summary>A connection string to these hosts.</summary>
    public string DatabaseAt(string hosts) => $"Host={hosts};Username={User};Password={Password};Database=dukaan";

    /// <summary>Returns once commits wait for this member.</summary>
    public Task HasStandby(string region) =>
        Sees($"{region} is the synchronous standby", list => Line(list, region).Contains("Sync Standby", StringComparison.Ordinal));

    /// <summary>As an operator moves the home. Returns for how long nothing could be saved.</summary>
    /// <exception cref="InvalidOperationException">It stays where it was.</exception>
    public async Task<TimeSpan> Move(string region)
    {
        await using var said = new StringWriter();
        using var patroni = new PatroniApi([First.Rest, Second.Rest]);
        var began = Stopwatch.GetTimestamp();
        return await HomeTool.Run(new DukaanSiloOptions { Postgres = Database }, ["move", region], said, said, patroni) == 0
            ? Stopwatch.GetElapsedTime(began)
            : throw new InvalidOperationException($"{_home} did not move to {region}: {said}");
    }

    public async ValueTask DisposeAsync()
    {
        await Second.DisposeAsync();
        await First.DisposeAsync();
        File.Delete(_configuration);
    }

    private Task Sees(string what, Func<string, bool> isSo)
    {
        var list = "";
        return Eventually.Holds(
            async () => isSo(list = await Shell.Run("patronictl", "-c", _configuration, "list", _home)),
            $"Patroni should say that {what}.",
            TimeSpan.FromMinutes(2)
        );
    }

    private static string Line(string list, string member) =>
        list.Split('\n').FirstOrDefault(line => line.Contains($"| {member} ", StringComparison.Ordinal)) ?? "";
}
