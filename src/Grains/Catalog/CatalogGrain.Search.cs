using Dukaan.Saving;
using Dukaan.Search;

namespace Dukaan.Catalog;

/// <summary>What the seller wants of the search.</summary>
public sealed partial class CatalogGrain
{
    public async Task<Result<long>> SetSearch(string operationId, SearchRules rules)
    {
        if (IdempotencyLog.CheckId(operationId) is { } badId)
        {
            return badId;
        }

        if (_book is null)
        {
            return Error.NotFound("shop");
        }

        var fingerprint = Fingerprint.Of(rules);
        if ((await Operations()).Find(operationId) is { } earlier)
        {
            return earlier.Fingerprint == fingerprint ? earlier.Version : Error.KeyReused();
        }

        var clean = rules.Clean();
        if (!clean.Ok)
        {
            return clean.Error;
        }

        if (clean.Value.Queries.FirstOrDefault(each => each.CategoryId is { } id && _book.FindCategory(id) is null) is not null)
        {
            return Error.Invalid("categoryId", "unknown-category", "This shop has no such category.");
        }

        var version = Current.Version + 1;
        await Commit(
            new CatalogChanged(version, null, [], [], [], []) { Search = clean.Value },
            [],
            new DoneOperation(operationId, fingerprint, version, time.GetUtcNow()),
            new AuditLine(StoreId, Caller.Actor, "search.changed", StoreId)
        );
        return version;
    }
}
