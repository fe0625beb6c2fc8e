using Dukaan.Collections;
using Dukaan.Web.Http;

namespace Dukaan.Web.Collections;

/// <summary>Changes of a collection (RFC 7396): a field that is left out stays unchanged, null clears it.</summary>
/// <param name="Handle">The former name in links redirects to the new one.</param>
/// <param name="Picture">The id of a picture of this shop.</param>
/// <param name="Rule">The complete new rule, of a collection that has one.</param>
public sealed record CollectionPatch(
    Set<string> Title,
    Set<string> Description,
    Set<string> Handle,
    Set<string> Picture,
    Set<bool?> Visible,
    Set<CollectionRuleBody> Rule,
    Set<CollectionSort?> Sort
)
{
    public EditCollection Command(string collectionId, OperationId operation, IfMatch match) =>
        new(
            operation.Value,
            collectionId,
            match.Version,
            Title.OrKeep("title"),
            Description.OrClear(""),
            Handle.OrKeep("handle"),
            Picture.OrClear(""),
            Visible.OrKeep("visible"),
            Rule.OrKeep("rule")?.Read(),
            Sort.OrKeep("sort")
        );
}
