namespace Dukaan.System.Tests.Regions;

/// <summary>Tests that share the regions of <see cref="RegionProcesses"/>, and so run one after the other.</summary>
[CollectionDefinition(nameof(RegionProcesses))]
public sealed class RegionCollection : ICollectionFixture<RegionProcesses>;
