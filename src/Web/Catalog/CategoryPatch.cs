using Dukaan.Catalog;
using Dukaan.Web.Http;

namespace Dukaan.Web.Catalog;

/// <summary>Changes of a category (RFC 7396): a field that is left out stays unchanged, null clears it.</summary>
/// <param name="Name">1 to 80 characters, unique in the shop.</param>
/// <param name="Handle">Its name in links; the former one redirects to it.</param>
/// <param name="ParentId">The category that it belongs to; null: none. At most five levels.</param>
public sealed record CategoryPatch(Set<string> Name, Set<string> Handle, Set<string> ParentId)
{
    public EditCategory Command(string categoryId, OperationId operation) =>
        new(operation.Value, categoryId, Name.OrKeep("name"), Handle.OrKeep("handle"), ParentId.OrClear(""));
}
