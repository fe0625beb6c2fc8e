namespace Dukaan.Catalog;

/// <summary>What a name in a link stands for.</summary>
public enum HandleKind
{
    Product,
    Category,
    Collection,
}
