namespace Dukaan.Collections;

/// <summary>What of a product a condition compares. Texts are compared ignoring case.</summary>
public enum CollectionField
{
    /// <summary>The price that lists show, in minor units: a whole number.</summary>
    Price,

    /// <summary>One of its tags.</summary>
    Tag,

    Brand,

    /// <summary>Its category, by id; a category that belongs to it counts too.</summary>
    Category,

    /// <summary>Whether it can be ordered: <c>yes</c> or <c>no</c>.</summary>
    InStock,

    /// <summary>A value of the option named by the condition, of any variant.</summary>
    Option,

    /// <summary>Added within the last so many days, 1 to 3,650. Looked at again every hour.</summary>
    AddedWithinDays,

    /// <summary>Whether it, or a variant, has a higher price crossed out: <c>yes</c> or <c>no</c>.</summary>
    Reduced,
}
