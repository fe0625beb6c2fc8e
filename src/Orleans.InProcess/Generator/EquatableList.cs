using System.Collections;

namespace Orleans.Generator;

/// <summary>A list of strings that equals another with the same items, so that unchanged input generates nothing again.</summary>
public sealed class EquatableList : IEquatable<EquatableList>, IReadOnlyList<string>
{
    private readonly string[] _items;

    public EquatableList(IEnumerable<string> items) => _items = items.ToArray();

    public int Count => _items.Length;

    public string this[int index] => _items[index];

    public bool Equals(EquatableList? other) => other is not null && _items.SequenceEqual(other._items, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as EquatableList);

    public override int GetHashCode() => _items.Aggregate(17, static (hash, item) => (hash * 31) + StringComparer.Ordinal.GetHashCode(item));

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
