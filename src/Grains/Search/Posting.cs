namespace Dukaan.Search;

/// <summary>That a term stands in a product, in 32 bits.</summary>
/// <param name="Packed">Product, weight and place.</param>
internal readonly record struct Posting(uint Packed)
{
    /// <summary>The place of what stands in neither title nor description: in an option or a category.</summary>
    public const int Nowhere = 255;

    /// <summary>The first place of the description; before it is the title.</summary>
    public const int InDescription = 64;

    public Posting(int document, int impact, int place)
        : this(((uint)document << 16) | ((uint)impact << 8) | (uint)place) { }

    /// <summary>The product's number in its segment, below 65,536.</summary>
    public int Document => (int)(Packed >> 16);

    /// <summary>How much the product is about the term, 1 to 255; see <see cref="FieldWeights"/>.</summary>
    public int Impact => (int)((Packed >> 8) & 0xff);

    /// <summary>
    /// Its first place in the title, from 0; if it stands in the description alone, its place there, from <see cref="InDescription"/>;
    /// else <see cref="Nowhere"/>.
    /// </summary>
    public int Place => (int)(Packed & 0xff);
}
