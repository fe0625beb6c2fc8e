namespace Orleans.Placement;

/// <summary>Where activations go. With one silo there is one answer, so these are accepted and change nothing.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public abstract class PlacementAttribute : Attribute
{
    private protected PlacementAttribute()
    {
    }
}

/// <summary>Prefers the silo of the caller.</summary>
public sealed class PreferLocalPlacementAttribute : PlacementAttribute;

/// <summary>Picks a silo at random.</summary>
public sealed class RandomPlacementAttribute : PlacementAttribute;

/// <summary>Picks a silo by the hash of the grain's id.</summary>
public sealed class HashBasedPlacementAttribute : PlacementAttribute;

/// <summary>Picks the silo with fewest activations.</summary>
public sealed class ActivationCountBasedPlacementAttribute : PlacementAttribute;

/// <summary>Picks the silo with most room.</summary>
public sealed class ResourceOptimizedPlacementAttribute : PlacementAttribute;
