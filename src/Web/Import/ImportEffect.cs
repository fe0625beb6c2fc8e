namespace Dukaan.Web.Import;

/// <summary>What an import does with a row.</summary>
internal enum ImportEffect
{
    LeftOut,
    New,
    Changed,

    /// <summary>It is in the shop already as the file has it.</summary>
    Same,
}
