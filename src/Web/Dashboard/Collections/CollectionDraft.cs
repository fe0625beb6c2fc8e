using Dukaan.Catalog;
using Dukaan.Collections;

namespace Dukaan.Web.Dashboard.Collections;

/// <summary>A collection as typed in a form; the texts may be invalid.</summary>
/// <param name="Handle">Empty: made from the title, or unchanged.</param>
/// <param name="Picture">The id of its stored picture; empty: none.</param>
/// <param name="Rule">Null: put together by hand.</param>
internal sealed record CollectionDraft(
    string Title,
    string Description,
    string Handle,
    string Picture,
    bool Visible,
    CollectionSort Sort,
    RuleDraft? Rule
)
{
    public static CollectionDraft Blank(bool byRule) => new("", "", "", "", true, CollectionSort.Arranged, byRule ? RuleDraft.Blank : null);

    public static CollectionDraft Of(Collection collection, CatalogSnapshot catalog) =>
        new(
            collection.Title,
            collection.Description,
            collection.Handle,
            collection.Picture ?? "",
            collection.Visible,
            collection.Sort,
            collection.Rule is { } rule ? RuleDraft.Of(rule, catalog) : null
        );

    public static CollectionDraft Of(Form form, string picture, bool byRule) =>
        new(
            form["title"],
            form["description"].ReplaceLineEndings("\n"),
            form["handle"].Trim(),
            picture,
            form["visible"] == "true",
            Enum.TryParse<CollectionSort>(form["sort"], out var sort) ? sort : CollectionSort.Arranged,
            byRule ? RuleDraft.Of(form) : null
        );

    /// <summary>The command that adds it, or a validation error.</summary>
    public FormErrors Read(string operationId, CatalogSnapshot catalog, out AddCollection? command)
    {
        CollectionRule? rule = null;
        var errors = Rule?.Read(catalog, out rule) ?? FormErrors.None;
        command = errors.Any
            ? null
            : new AddCollection(operationId, Title, Description, Handle.Length == 0 ? null : Handle, Picture, Visible, rule, Sort);
        return errors;
    }

    /// <summary>The command that makes the collection like this, or a validation error.</summary>
    public FormErrors Read(string operationId, string collectionId, long? ifVersion, CatalogSnapshot catalog, out EditCollection? command)
    {
        CollectionRule? rule = null;
        var errors = Rule?.Read(catalog, out rule) ?? FormErrors.None;
        command = errors.Any
            ? null
            : new EditCollection(
                operationId,
                collectionId,
                ifVersion,
                Title,
                Description,
                Handle.Length == 0 ? null : Handle,
                Picture,
                Visible,
                rule,
                Sort
            );
        return errors;
    }
}
