namespace Dukaan.Search;

/// <summary>That a term stands in a product, in 32 bits.</summary>
/// <param name="Packed">Product, weight and place.</param>
internal readonly record struct Posting(uint Packed)
{
    /// <summary>The place of what does not stand in the title.</summary>
    public const int NotInTitle = 255;

    public Posting(int document, int impact, int place)
        : this(((uint)document << 16) | ((uint)impact << 8) | (uint)place) { }

    /// <summary>The product's number in its segment, below 65,536.</summary>
    public int Document => (int)(Packed >> 16);

    /// <summary>How much the product is about the term, 1 to 255; see <see cref="FieldWeights"/>.</summary>
    public int Impact => (int)((Packed >> 8) & 0xff);

    /// <summary>Its first place in the title, from 0; <see cref="NotInTitle"/>.</summary>
    public int Place => (int)(Packed & 0xff);
}
