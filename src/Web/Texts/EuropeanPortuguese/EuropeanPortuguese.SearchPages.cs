using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static SearchPagesTexts SearchPages =>
        new()
        {
            ShowFound = "Mostrar o que for encontrado",
            NewSearch = "Nova pesquisa",
            SearchFor = "Os clientes pesquisam",
            SearchForHint = "Inclui plurais e outras formas das palavras.",
            ShowFirst = "Mostrar primeiro",
            ShowLast = "Mostrar no fim",
            OpenCategory = "Abrir antes uma categoria",
            DeleteSearch = "Eliminar esta pesquisa",
            Report = "O que os clientes pesquisam",
            ReportHint = "As últimas quatro semanas. Não se guarda quem pesquisou.",
            NoSearches = "Ainda não há pesquisas",
            NoSearchesHint = "Quando os clientes pesquisarem na sua loja, as palavras aparecem aqui.",
            NotFound = "Não encontrado",
            MostSearched = "Mais pesquisado",
            FoundNothing = n => Plural.One(n, $"{n} vez sem resultados", $"{n} vezes sem resultados"),
            Searches = n => Plural.One(n, $"{n} pesquisa", $"{n} pesquisas"),
            OpenedProducts = n => Plural.One(n, $"{n} produto aberto", $"{n} produtos abertos"),
            SearchHint =
                "Erros ortográficos, plurais e outros alfabetos já são reconhecidos. Aqui pode acrescentar o que só o " + "vendedor sabe.",
            NoPinned = "Ainda não há pesquisas fixadas",
            NoPinnedHint = "Escolha o que aparece primeiro ou no fim, ou abra antes uma categoria.",
            Synonyms = "Sinónimos",
            SynonymsHint = "Um grupo por linha, com vírgulas: cominhos, jeera. Só num sentido: divã -> sofá.",
            First = products => $"{products} primeiro",
            Last = products => $"{products} no fim",
            Opens = category => $"abre {category}",
        };
}
