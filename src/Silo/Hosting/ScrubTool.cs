using System.Security.Cryptography;
using System.Text;
using Dukaan.Saving;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Scrubbing;
using Dukaan.Silo.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Hosting;

/// <summary>Replaces everything personal in copies of the databases. It changes them in place.</summary>
public static class ScrubTool
{
    /// <param name="options">The copies.</param>
    /// <param name="secret">Keys the fakes: the same secret makes the same fakes; null: those of this run alone.</param>
    /// <param name="output">A line for each table.</param>
    /// <param name="cancellationToken">Ends it in the middle; the copies are to be thrown away then.</param>
    /// <exception cref="ScrubException">A stored field or column is not classified.</exception>
    public static async Task Run(
        DukaanSiloOptions options,
        string? secret,
        TextWriter output,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        var key = secret is null ? RandomNumberGenerator.GetBytes(32) : SHA256.HashData(Encoding.UTF8.GetBytes(secret));
        var services = new ServiceCollection();
        services.AddDukaanGrains();
        await using var provider = services.BuildServiceProvider();
        var codec = new StateCodec(provider.GetServices<IUpcast>());
        foreach (var connection in options.Shards.Databases.Values.Prepend(options.Postgres))
        {
            await using var database = Database.Open(connection);
            await new DatabaseScrub(database, new Fakes(key), codec).Run(output, cancellationToken);
        }
    }
}
