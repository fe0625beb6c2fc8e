namespace Dukaan.Saving;

/// <summary>Records that were to be written together with a state exist already. Nothing was saved.</summary>
/// <param name="keys">The keys of those records.</param>
[GenerateSerializer, Alias("record-exists")]
public sealed class RecordExistsException(ImmutableArray<string> keys)
    : OrleansException($"Already there: {string.Join(", ", keys)}. Nothing was saved.")
{
    [Id(0)]
    public ImmutableArray<string> Keys { get; } = keys;
}
