using Orleans;

namespace Dukaan.Bench.OnlineMarketplace;

/// <summary>How many sellers and customers the marketplace has, so that a restarted adapter finds all that is open. There is one.</summary>
[Alias("online-marketplace")]
public interface IMarketGrain : IGrainWithStringKey
{
    /// <summary>There are at least so many. Saved before it returns.</summary>
    Task Grow(int sellers, int customers);

    Task<(int Sellers, int Customers)> Size();
}
