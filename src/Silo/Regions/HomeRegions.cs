using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Regions;
using Dukaan.Search;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Visits;
using static Dukaan.Silo.Regions.RegionPaths;

namespace Dukaan.Silo.Regions;

/// <summary>
/// Calls other regions over HTTP, and caches what never changes: the home of a store or a seller. Anybody can ask for ids that nobody has,
/// so those are remembered for some seconds, and few are asked for at once.
/// </summary>
public sealed class HomeRegions(RegionOptions options, RegionClient client, RegionTable table, TimeProvider time)
    : IHomeRegions,
        IDisposable
{
    /// <summary>How many homes are cached; then the cache is cleared.</summary>
    private const int Max = 200_000;

    /// <summary>How many ids are asked for in all regions at once. More wait, and are refused after a second.</summary>
    private const int MaxAsked = 64;

    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, string> _homes = new(StringComparer.Ordinal);
    private readonly UnknownIds _unknown = new(time);
    private readonly SemaphoreSlim _asking = new(MaxAsked);

    public string Here => options.Here;

    public bool Many => true;

    public IEnumerable<string> Others => options.Others;

    public bool KeepsNames => options.Directory == options.Here;

    public async Task<string?> HomeOf(string id)
    {
        if (_homes.TryGetValue(id, out var known))
        {
            return known;
        }

        if (_unknown.Has(id))
        {
            return null;
        }

        var home = await table.HomeOf(id) switch
        {
            "" => Here,
            { } copied => copied,
            null => await AskAll(id),
        };
        if (home is not null)
        {
            if (_homes.Count >= Max)
            {
                _homes.Clear();
            }

            _homes[id] = home;
        }

        return home;
    }

    /// <summary>The region where a phone's seller lives: this one, if the phone was never seen in any.</summary>
    /// <exception cref="RegionAwayException">It is not known here, and the region that knows cannot be reached.</exception>
    public async Task<string> HomeOf(Phone phone)
    {
        var hash = Convert.ToHexStringLower(
            HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.Secret), Encoding.UTF8.GetBytes(phone.E164))
        );
        if (await table.PhoneHome(hash) is { } known)
        {
            return known;
        }

        var home = await FormerHomeOf(phone);
        return await table.ClaimPhone(
            hash,
            KeepsNames ? home : await client.Post<string>(options.Directory, $"{Root}{Phones}/{hash}", home) ?? throw Confused()
        );
    }

    /// <summary>The home of the seller who signed in with the number while it was stored in a wrong form; else this region.</summary>
    private async Task<string> FormerHomeOf(Phone phone)
    {
        foreach (var former in StoredPhones.Former(phone))
        {
            if (await HomeOf(former) is var home && home != Here)
            {
                return home;
            }
        }

        return Here;
    }

    public async Task<long> Version(string home, string storeId) =>
        await client.Get<long>(home, $"{Root}{RegionPaths.Stores}/{storeId}/version");

    public Task<CatalogSnapshot?> Snapshot(string home, string storeId) =>
        client.Get<CatalogSnapshot>(home, $"{Root}{RegionPaths.Stores}/{storeId}");

    public Task AddSearches(string home, string storeId, string batch, ImmutableArray<SearchCount> counts) =>
        client.Post<bool>(home, $"{Root}{RegionPaths.Stores}/{storeId}{Searches}/{batch}", counts);

    public Task AddVisits(string home, string storeId, string batch, VisitCounts counts) =>
        client.Post<bool>(home, $"{Root}{RegionPaths.Stores}/{storeId}{RegionPaths.Visits}/{batch}", counts);

    public Task<CartCopy?> TakeCart(string region, string storeId, string cartId) =>
        client.Post<CartCopy>(region, $"{CartPath(storeId, cartId)}/take", options.Here);

    public async Task<CartKept> KeepCart(string home, string storeId, string cartId, CartCopy copy) =>
        await client.Post<CartKept>(home, $"{CartPath(storeId, cartId)}/copy", copy)
        ?? throw new RegionAwayException($"Region {home} runs a release that keeps no copies of carts.");

    public async Task<Result<Done>> ClaimName(string slug, string storeId)
    {
        var answer = await client.Post<NameAnswer>(
            options.Directory,
            $"{Root}{Names}/{StoreName.Key(slug)}/claim",
            new NameClaim(slug, storeId, Here)
        ) ?? throw Confused();
        return answer.Code is null ? new Done() : Error.Conflict(answer.Code, answer.Message ?? "", "slug");
    }

    public Task ReleaseName(string skeleton, string storeId) =>
        client.Post<NameAnswer>(options.Directory, $"{Root}{Names}/{skeleton}/release", new NameClaim("", storeId, Here));

    public Task<StoreNameClaim?> ResolveName(string skeleton) => client.Get<StoreNameClaim>(options.Directory, $"{Root}{Names}/{skeleton}");

    public void Dispose() => _asking.Dispose();

    private static string CartPath(string storeId, string cartId) => $"{Root}{RegionPaths.Stores}/{storeId}{RegionPaths.Carts}/{cartId}";

    private async Task<string?> AskAll(string id)
    {
        if (!await _asking.WaitAsync(MaxWait))
        {
            throw new RegionAwayException("Too many unknown ids are asked for in all regions.");
        }

        try
        {
            var home = await AskEach(id);
            if (home is null)
            {
                _unknown.Add(id);
            }

            return home;
        }
        finally
        {
            _asking.Release();
        }
    }

    private async Task<string?> AskEach(string id)
    {
        var asked = options
            .Others.Select(async region => (Region: region, Has: await client.Get<bool>(region, $"{Root}{RegionPaths.Homes}/{id}")))
            .ToList();
        RegionAwayException? away = null;
        foreach (var answer in asked)
        {
            try
            {
                if (await answer is { Has: true, Region: var region })
                {
                    return region;
                }
            }
            catch (RegionAwayException e)
            {
                away = e;
            }
        }

        return away is null ? null : throw away;
    }

    private RegionAwayException Confused() => new($"Region {options.Directory} is said to keep names, and does not.");
}
