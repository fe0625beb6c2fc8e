using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static ImportTexts Import =>
        new()
        {
            LineNumber = n => $"Linha {n}",
            CsvFile = "Ficheiro (CSV ou XLSX)",
            PreviewImport = "Pré-visualizar a importação",
            ChooseFile = "Escolha primeiro um ficheiro. Um ficheiro vazio não contém nada.",
            LookedAt = "Estão a ser analisados outros ficheiros da sua loja. Envie este quando terminarem.",
            ManyFiles = "Estão a ser analisados muitos ficheiros. Tente novamente dentro de alguns segundos.",
            Line = "Linha",
            Title = "Nome",
            Result = "Resultado",
            GoToProducts = "Ir para os produtos",
            TwoWaiting = "Já há duas importações da sua loja em espera. Inicie esta quando terminarem.",
            ManyWaiting = "Há muitas importações em espera. Tente novamente dentro de alguns minutos.",
            Columns = (required, others, most) =>
                $"A primeira linha dá nome às colunas: {required} e, se quiser, {others}. Os produtos que já existem (o "
                + "mesmo handle, ou então o mesmo title) são alterados, os outros adicionados; as células vazias não alteram "
                + "nada. As variantes ficam em linhas próprias, umas a seguir às outras, com o mesmo title: «option 1» é "
                + $"aquilo em que diferem, como Tamanho, e «value 1» o tamanho. Até {most} linhas; vê uma pré-visualização "
                + "antes de qualquer alteração.",
            Export = "Exportar os seus produtos (CSV)",
            ExportHint = "Edite-os numa folha de cálculo e importe-os de novo.",
            PreviewSum = (rows, added, changed, skipped) =>
                Plural.One(
                    rows,
                    $"{rows} linha: {added} novos, {changed} alterados, {skipped} ignorados. Ainda nada foi alterado.",
                    $"{rows} linhas: {added} novos, {changed} alterados, {skipped} ignorados. Ainda nada foi alterado."
                ),
            ImportThem = n => Plural.One(n, $"Importar {n} produto", $"Importar {n} produtos"),
            RowsOf = (done, all) => $"{done} de {all} linhas.",
            Refreshes = "Esta página atualiza-se automaticamente. Pode sair; a importação continua.",
            DoneSum = (rows, skipped) =>
                Plural.One(
                    rows,
                    $"Concluído: {rows} linha importada, {skipped} ignoradas.",
                    $"Concluído: {rows} linhas importadas, {skipped} ignoradas."
                ),
            RowsSkipped = n => Plural.One(n, $"{n} linha ignorada", $"{n} linhas ignoradas"),
            Heading = "Importar um ficheiro",
            AnyFile =
                "Escolha o ficheiro que o Shopify, o WooCommerce ou o Square lhe deu, ou uma folha de cálculo: produtos, clientes "
                + "ou encomendas anteriores. Vê uma pré-visualização antes de qualquer alteração.",
            ReadAs = what => $"Lido como: {what}",
            PastOrders = "Encomendas anteriores",
            EffectNew = "novo",
            EffectChanged = "alterado",
            EffectSame = "sem alteração",
            EffectLeftOut = "ignorado",
            AlreadySame = n => $"{n} sem alteração.",
            NotRead = columns => $"Colunas que não são importadas: {columns}",
            Letters = "Letras do ficheiro (se os nomes parecerem errados, escolha outras)",
            ReadAgain = "Ler de novo",
            PicturesOf = (done, all) => $"{done} de {all} imagens.",
            PicturesToFetch = n =>
                Plural.One(n, $"Depois, {n} imagem é obtida no seu endereço.", $"Depois, {n} imagens são obtidas nos seus endereços."),
            ImportCustomers = n => Plural.One(n, $"Importar {n} cliente", $"Importar {n} clientes"),
            ImportOrders = n => Plural.One(n, $"Importar {n} encomenda", $"Importar {n} encomendas"),
            HistoryHint =
                "As encomendas anteriores passam a ser o histórico dos seus clientes: nada é preparado, o stock não muda, nenhum "
                + "dinheiro se move.",
            Everything = "Transferir tudo (ZIP)",
            EverythingHint =
                "Produtos, clientes, encomendas com linhas, pagamentos, devoluções, avaliações, descontos e definições em tabelas, "
                + "com as suas imagens.",
            FormerShop = "Da sua loja anterior",
        };
}
