namespace Dukaan.Saving;

/// <summary>
/// Of a state with rows (<see cref="IHasRows"/>): the buckets that are not read with it, because most activations never need them. The
/// grain reads them itself when it does (<see cref="IRowReader"/>).
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LateRowsAttribute(params string[] buckets) : Attribute
{
    public IReadOnlyList<string> Buckets { get; } = buckets;
}
