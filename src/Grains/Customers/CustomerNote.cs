namespace Dukaan.Customers;

/// <summary>What a seller noted of a customer.</summary>
/// <param name="Note">Empty if none.</param>
/// <param name="Tags">Sorted.</param>
/// <param name="Block">Why they are on the block list; null: they are not.</param>
public sealed record CustomerNote(string Note, ImmutableArray<string> Tags, CustomerBlock? Block = null)
{
    private const int MaxNote = 1_000;
    private const int MaxTags = 20;
    private const int MaxTag = 40;

    public static CustomerNote None { get; } = new("", []);

    /// <summary>The note after a change, or what is wrong with it.</summary>
    public Result<CustomerNote> After(ChangeCustomer change)
    {
        var note = TypedText.Block("note", change.Note, 0, MaxNote);
        if (!note.Ok)
        {
            return note.Error;
        }

        var tags = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (
            var tag in change.Tags is { IsDefault: false } given ? given
            : change.Tags is null ? Tags
            : []
        )
        {
            var clean = TypedText.Line("tags", tag, 0, MaxTag);
            if (!clean.Ok)
            {
                return clean.Error;
            }

            if (clean.Value.Contains(',', StringComparison.Ordinal))
            {
                return Error.Invalid("tags", "tag-comma", "A tag has no comma: give each tag by itself.");
            }

            if (clean.Value.Length > 0)
            {
                tags.Add(clean.Value);
            }
        }

        return tags.Count > MaxTags
            ? Error.Invalid("tags", "too-many-tags", $"A customer has at most {MaxTags} tags.")
            : this with
            {
                Note = change.Note is null ? Note : note.Value,
                Tags = [.. tags],
            };
    }
}
