using System.Collections.Immutable;
using Dukaan.Saving;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Grains.Tests.Orders;

/// <summary>
/// Reads the rows that are there, and lets something happen once, right after the first page of an owner of this kind was read.
/// </summary>
internal sealed class InterruptedRows(IRowReader real, string kind, Func<Task> happens) : IRowReader
{
    private int _happened;

    /// <summary>Puts it in the place of the reader that is registered.</summary>
    public static void Configure(IServiceCollection services, string kind, Func<Task> happens)
    {
        var real = services.Last(service => service.ServiceType == typeof(IRowReader)).ImplementationType
            ?? throw new InvalidOperationException("The reader is registered in another way now: look at DukaanSilo.");
        services.AddSingleton<IRowReader>(provider => new InterruptedRows(
            (IRowReader)ActivatorUtilities.CreateInstance(provider, real),
            kind,
            happens
        ));
    }

    public async Task<IReadOnlyList<Row>> Page(RowOwner owner, ImmutableArray<string> buckets, long? before, int limit)
    {
        var page = await real.Page(owner, buckets, before, limit);
        if (owner.Kind == kind && Interlocked.Exchange(ref _happened, 1) == 0)
        {
            await happens();
        }

        return page;
    }

    public Task<Row?> Find(RowOwner owner, string id) => real.Find(owner, id);
}
