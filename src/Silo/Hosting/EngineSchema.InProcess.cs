namespace Dukaan.Silo.Hosting;

/// <summary>What the engine keeps in the database for itself: nothing, since it joins no cluster.</summary>
internal sealed class EngineSchema
{
    public Task Migrate(CancellationToken cancellationToken) => Task.CompletedTask.WaitAsync(cancellationToken);

    public Task<bool> IsMigrated(CancellationToken cancellationToken) => Task.FromResult(true).WaitAsync(cancellationToken);
}
