namespace Dukaan.Collections;

/// <summary>How a condition compares.</summary>
public enum CollectionComparison
{
    Is,
    IsNot,
    AtLeast,
    AtMost,
}
